import { toPlain } from './small-talk.ts';

const LEAD = String.raw`(?:(?:hi|hello|hey|ok|okay|so|and|but|also|quick question|one question|(?:can|could) you tell me|do you know|tell me|please|i d like to know|i would like to know|(?:i m|i was|just) wondering) )*`;
/** What else may stand in the question; after "and" comes another one. */
const MORE = String.raw`(?: (?!and\b)\w+){0,6}`;
const SENDS = '(?:ship|deliver|send|mail)';

/** What a question about the shop is about, and how it is asked; words that are about the customer's own order aren't here. */
const ASKED = {
  refundTime: [
    `how long (?:do|does|will|would) (?:a |an |the |your )?(?:returns?|refunds?|exchanges?)(?: process)?(?: usually| normally| typically)? (?:take|last)${MORE}`,
    `how (?:fast|quickly|soon) (?:are|do you|is|will|would)${MORE} refund(?:s|ed)?${MORE}`,
    `when (?:do|will|would|does) (?:i|you|we|one) (?:get|receive|give|see|issue|have) (?:a |the |my |your )?(?:refunds?|money)${MORE}`,
    `how long (?:until|till|before|for) (?:i get )?(?:a |my |the )?(?:refund|money)${MORE}`,
  ],
  returns: [
    `(?:what (?:s|is|are) |whats |explain )?(?:the |your )?(?:\\w+ )?(?:returns?|refunds?|exchanges?)(?: and (?:returns?|refunds?|exchanges?))? (?:policy|policies|rules?|terms|window|period|conditions)${MORE}`,
    `how (?:many days|long) (?:do|have|would) (?:i|we)(?: have| got)? to (?:return|send|bring|exchange)${MORE}`,
    `(?:are|is) (?:the |your )?returns? (?:free|shipping free|for free)${MORE}`,
    `(?:who pays (?:for )?|how much (?:is|are|does) )(?:the )?returns?(?: shipping)?(?: cost)?${MORE}`,
    `how (?:do|does) (?:the |your |a )?(?:returns?|refunds?|exchanges?)(?: process)? work${MORE}`,
    `do you (?:accept|take|do|offer|allow|give) (?:returns|exchanges|refunds)${MORE}`,
  ],
  shipsTo: [
    `(?:do|does|can|will|would) (?:you|u|ya|they|you guys)(?: also| even)? ${SENDS} (?:items |orders |stuff |things )?to (?!me\\b|my\\b|another\\b|a different\\b)(?:(?!and\\b)\\w+ ){0,6}\\w+`,
    `(?:do|does|can|will|would) (?:you|u|ya|they|you guys)(?: also| even)? ${SENDS}(?: \\w+)? (?:internationally|abroad|overseas|worldwide|nationwide|everywhere|outside${MORE})`,
    `(?:(?:what|which) (?:countries|states|places)|where) (?:do|can|will) you ${SENDS}(?: to)?`,
    `(?:do you (?:do|offer|have) |is there )?(?:any )?(?:international|overseas|worldwide) (?:shipping|delivery)${MORE}`,
  ],
  shippingCost: [
    `how much (?:is|does|for|do you charge for|would|are)(?: the| your)? (?:shipping|delivery|postage)${MORE}`,
    `(?:what (?:s|is|are|does|do) |whats )?(?:the |your )?(?:shipping|delivery) (?:costs?|fees?|charges?|rates?|prices?)${MORE}`,
    `(?:is|are|do you (?:have|offer|do)|is there|do i get) (?:the |your |any )?(?:(?:shipping|delivery) free|free (?:shipping|delivery))${MORE}`,
  ],
  deliveryTime: [
    `how long (?:does|do|will|would|is)(?: the| your)?(?: standard| normal| regular)? (?:shipping|delivery|deliveries)(?: time)?(?: usually| normally| typically)?(?: take| be)?${MORE}`,
    `how (?:fast|quickly) (?:do|can|will) you (?:ship|deliver)${MORE}`,
    `what (?:s|is|are) (?:the |your )(?:shipping|delivery) times?${MORE}`,
  ],
  payment: [
    `(?:do|can|could) (?:you|i|u|you guys) (?:take|accept|pay (?:with|by|in)|use|support) (?:a |an |my )?(?:paypal|apple pay|google pay|klarna|afterpay|affirm|venmo|amex|american express|visa|mastercard|credit|debit|cash|checks?|bitcoin|crypto|gift cards?|cards?|installments)${MORE}`,
    `(?:(?:what|which) )?(?:payment|payments) (?:methods|options|types|forms)${MORE}`,
    `(?:what|which) (?:forms|types|kinds|methods) of payment${MORE}`,
    `how (?:can|do) i pay`,
  ],
  hours: [
    `(?:what|when) (?:are|is|s) (?:your|the) (?:\\w+ )?hours${MORE}`,
    `(?:opening|business|store|office|working) hours${MORE}`,
    `when (?:are|do) you (?:open|close|opened|closed)${MORE}`,
    `are you (?:open|closed)${MORE}`,
    `what time do you (?:open|close)${MORE}`,
  ],
  location: [
    `where (?:are|is) (?:you|your (?:stores?|shops?|office|warehouse)|the (?:store|shop))(?: guys)? (?:located|based)`,
    `where (?:are|is) (?:your|the) (?:stores?|shops?|showroom|office)`,
    `do you have (?:a |any )?(?:physical |real )?(?:stores?|shops?|locations?|showrooms?)${MORE}`,
  ],
  warranty: [
    `(?:what (?:s|is|are|about)|how long (?:is|does)) (?:the |your )?(?:\\w+ )?(?:warranty|guarantee)${MORE}`,
    `(?:do|does|is|are) (?:your |the |there |all )(?:\\w+ )?(?:come |comes )?(?:with |a |an |any )*(?:warranty|guarantee)${MORE}`,
  ],
  specialPrices: [
    `(?:do|will|would|can) (?:you|u|you guys)(?: do| offer| have)? price match(?:ing|es)?${MORE}`,
    `(?:do you (?:have|offer|do|give)|is there|are there) (?:an? |any )?(?:student|military|senior|teacher|employee|bulk|first time|nurse|veteran) discounts?${MORE}`,
  ],
  discountOnRequest: [
    `(?:(?:i m|i am|as) (?:an? )?(?:vip|bronze|silver|gold|platinum)(?: \\w+)? ?(?:so |and )?)?(?:(?:can|could|will|would) you )?(?:please )?(?:just )?(?:give|gimme|get)(?: me)? (?:a |an |my |at least |another )?\\d{1,2} percent${MORE}`,
    `(?:(?:i m|i am|as) (?:an? )?(?:vip|bronze|silver|gold|platinum)(?: \\w+)? ?(?:so |and )?)?(?:(?:can|could|will|would) you )?(?:please )?(?:just )?(?:give|get|make|offer)(?: me)? (?:a |an )?(?:better|lower|cheaper|special) (?:price|deal|offer)${MORE}`,
    `(?:can|could|will|would) you (?:do (?:any )?better|go (?:any )?lower|lower|knock|drop|reduce)(?: (?:on|off))?(?: (?:the|that|your|this|it))?(?: price| \\d+)?${MORE}`,
  ],
  changeAddress: [
    `(?:(?:can|could|may|how (?:do|can|could)) (?:i|you|we) |i (?:want|need|have|d like|would like|wish) to )?(?:please )?(?:change|update|edit|correct|fix) (?:my |the |our |a )?(?:delivery |shipping |mailing )?address${MORE}`,
    `(?:can|could) (?:you|i) (?:please )?(?:ship|deliver|send) (?:it|this|that|my order) to (?:another|a different|my new) address${MORE}`,
  ],
  contact: [
    `(?:what (?:s|is)|whats|can i have|do you have|give me) (?:your|the|a) (?:customer service |support |company |shop )?(?:phone|telephone|contact|support|email|e mail|customer service)(?: numbers?| address| details| info| line| email)?`,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What people ask about a shop in general. */
export type ShopTopic = keyof typeof ASKED;

const PATTERNS = Object.entries(ASKED).map(
  ([topic, patterns]) => [topic as ShopTopic, new RegExp(`^${LEAD}(?:${patterns.join('|')})(?: please)?$`)] as const,
);

/** Which question about the shop in general a message is, if it is nothing else. */
export function findShopTopic(words: string): ShopTopic | undefined {
  const plain = toPlain(words.replaceAll('%', ' percent '));
  return PATTERNS.find(([, asks]) => asks.test(plain))?.[0];
}
