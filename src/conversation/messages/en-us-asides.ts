import type { IntentName } from '#generated/bot';
import type { ShopTopic } from '../understanding/shop-questions.ts';
import { WISH_BUTTONS, WISH_NAMES, wishesAsChoice } from './wish-names.ts';

interface Contact {
  readonly contact: string;
}

/**
 * Questions about the shop in general. A shop that has settled such a thing writes it here; until then the answer says
 * who knows it.
 */
const SHOP = {
  'shop.returns': ({ contact }) =>
    `I don't have our return terms in this chat, and I'd rather not guess: our team tells you at ${contact}. I can take down a return for you.`,
  'shop.refundTime': ({ contact }) =>
    `I can't tell from here how long a return or refund takes: our team knows, at ${contact}.`,
  'shop.shipsTo': ({ contact }) => `I can't tell from here where we deliver: our team knows, at ${contact}.`,
  'shop.shippingCost': ({ contact }) => `I can't tell from here what delivery costs: our team knows, at ${contact}.`,
  'shop.deliveryTime': ({ contact }) =>
    `I can tell when an order arrives that's already placed. For a new one our team knows, at ${contact}.`,
  'shop.payment': ({ contact }) => `I can't tell from here which ways to pay we take: our team knows, at ${contact}.`,
  'shop.hours': ({ contact }) => `I'm here at any hour. When our team is there, they tell you at ${contact}.`,
  'shop.location': ({ contact }) => `I can't tell from here where to find us: our team knows, at ${contact}.`,
  'shop.warranty': ({ contact }) => `I can't tell from here what a warranty covers: our team knows, at ${contact}.`,
  'shop.specialPrices': ({ contact }) =>
    `I can't tell from here about special prices: our team knows, at ${contact}. I can show you what we have.`,
  'shop.discountOnRequest': () =>
    "I can't give discounts on request: each price comes from our list and your own profile. If you're a member, check an order with me first, and I'll show you yours.",
  'shop.changeAddress': ({ contact }) =>
    `I can't change where an order goes in this chat. Our team can, as long as it hasn't left our warehouse: say "agent", or reach them at ${contact}.`,
  'shop.contact': ({ contact }) => `You can reach our team at ${contact}, or right here: just say "agent".`,
} as const satisfies Readonly<Record<`shop.${ShopTopic}`, (params: Contact) => string>>;

/** What the bot says to words that are no wish: questions about the shop and the conversation, other languages. */
export const EN_US_ASIDES = {
  ...SHOP,

  'choice.wish': ({ intent }: { intent: keyof typeof WISH_BUTTONS }) => WISH_BUTTONS[intent],
  'clarify.which': ({ intents }: { intents: readonly IntentName[] }) =>
    `I'd like to get this right. Which do you mean: ${wishesAsChoice(intents)}?`,
  'contact.whatFor': ({ what, isForCalls }: { what: string; isForCalls: boolean }) =>
    `Thank you, I'll keep that ${what} in mind. What is it for: ${isForCalls ? 'a call from us' : 'the status of an order'}, our news and deals, or something else?`,

  'language.english': ({ contact }: Contact) =>
    `I'm sorry, I only speak English so far. A person can help you: say "agent", or write to ${contact}.`,
  'language.englishToSpanish': ({ contact }: Contact) =>
    `I'm sorry, I only speak English so far. Lo siento, por ahora solo hablo inglés. Una persona puede ayudarle: escriba "agent" o contacte con ${contact}.`,

  'offer.speed': ({ contact, withOrder }: Contact & { withOrder?: string }) =>
    `${withOrder ? `It would travel with your order #${withOrder}. ` : ''}I can't make a delivery faster from here: our team knows what's possible, at ${contact}.`,
  'offer.arrival': ({ contact, withOrder }: Contact & { withOrder?: string }) =>
    withOrder
      ? `It would arrive together with your order #${withOrder}.`
      : `I don't know the day before it's ordered: our team can tell you, at ${contact}.`,
  'offer.inStock': () => "Yes, it's in stock just now.",
  'offer.unknown': ({ contact }: Contact) =>
    `I don't know that, and I'd rather not guess: our team can tell you, at ${contact}.`,

  'refusal.ways': ({ intent }: { intent: IntentName }) =>
    `Without it I can't go on with ${WISH_NAMES[intent]}. Say "cancel" to leave it, or "agent" for a person.`,
  'card.neverWhole': () =>
    "Please never send a whole card number here; the last four digits are enough. I haven't kept it.",

  'cancel.nothingYet': ({ intent }: { intent: IntentName }) =>
    `No, nothing is cancelled: we're still at ${WISH_NAMES[intent]}. Say "cancel" if you'd like to drop it.`,
  'cancel.how': ({ intent }: { intent: IntentName }) =>
    `Just say "cancel" to drop ${WISH_NAMES[intent]}, or "stop" to end our conversation. For now I've kept it.`,
  'cancel.noOrder': () => "I don't cancel orders in this chat, so let me look how yours stands.",
  'stop.how': () => 'Just say "stop" and our conversation ends, or "cancel" to drop what we\'re at.',
} as const;
