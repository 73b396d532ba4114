import { isAskedAbout } from './is-asked-about.ts';
import type { ListedKind } from './listed-kind.ts';
import { PRODUCT_NOUNS } from './product-words/index.ts';
import { isInPassing } from './reasons/is-in-passing.ts';
import { isOfPurchase } from './reasons/whose-fault.ts';
import type { Sentence } from './sentence.ts';

const ABOUT_RETURN =
  /\b(?:return(?:s|ed|ing)?|send(?:ing)? (?:\S+ ){0,5}back|sent back|bring(?:ing)? (?:\S+ ){0,4}back|give (?:\S+ ){0,4}back|take (?:\S+ ){0,4}back|refund(?:s|ed)?|money back|exchange[ds]?|exchanging|replace(?:d|ment)?|swap|rma|changed? my mind|change of mind|not as described|better price)\b/;
const ABOUT_FAULT =
  /\b(?:broken|broke|defective|defect|faulty|damaged|doesn'?t work|don'?t work|not working|stopped working|won'?t (?:turn on|charge|work)|doesn'?t fit|don'?t fit|didn'?t fit|too (?:small|big|large|tight|loose)|wrong (?:size|item|color|one)|cracked|torn|ripped|smashed|dead|leaks?|leaking)\b/;

/** Whether a return is the matter: then a thing that is named is the thing to return. */
export const isAboutReturn = ({ lower, asked, spotted }: Sentence): boolean =>
  spotted.some(({ kind }) => kind === 'returnReason') ||
  ABOUT_RETURN.test(lower) ||
  ABOUT_FAULT.test(lower) ||
  asked === 'returnReason' ||
  asked === 'resolution';

const DETERMINER =
  /\b(?:the|my|these|this|those|that|a|an|some|our|pair of|return(?:ing)?|of the|and|both|two|one|back|exchange|replace|swap|refund|broken|defective|damaged|faulty|new|for)\s+(?:[a-z]+ )?$/;
const TO_RETURN = /\b(?:return(?:ing)?|send|sending|exchange|refund|for|of)\s+(?:me )?(?:the |you )?$/;
const EVERYTHING = /^(?:everything|all of it|all items|(?:the )?(?:whole|entire) order)$/;
/** Words about a return itself. */
export const NO_THING =
  /^(?:return|refund|exchange|replacement|process|request|form|slip|address|status|box|shipping|call|favou?r|break|minute|second|look|chance|hand|link|survey|rest|other|others|same|half|email|phone number)\b/;
const NO_THING_AFTER = /^ ?(?:number|call|me\b|case number|address|credit|at\b|size|label)/;
const NO_THING_BEFORE = /\b(?:by|over the|on the|via|too|my old)\s+$/;
const IS_PHONE = /phone$/;
/** What one is reached on or writes with goes nowhere. */
const OWN_PHONE =
  /\b(?:call|text|ring|buzz|message|reach me on|on|to|at|from|using) (?:my|the|this|his|her) (?:cell |mobile )?$/;

/** The thing to return. */
export const RETURN_ITEM: ListedKind = {
  kind: 'returnItem',
  slotType: 'ReturnItems',
  isOfThings: true,
  shares: ['returnReason'],
  isMeant({ phrase }, { sentence, left, right }) {
    if (!isAboutReturn(sentence) && sentence.asked !== 'returnItem') return false;
    if (EVERYTHING.test(phrase)) return TO_RETURN.test(left) || sentence.asked === 'returnItem';
    if (NO_THING_AFTER.test(right) || NO_THING_BEFORE.test(left) || isOtherThing(phrase, left)) return false;
    return DETERMINER.test(left) || /^[^a-z]*$/.test(left) || sentence.asked === 'returnItem';
  },
};

/** A "bean bag" is no bag, and the phone one is called on goes nowhere. */
function isOtherThing(phrase: string, left: string): boolean {
  const [before = ''] = /[a-z]+ $/.exec(left) ?? [];
  return PRODUCT_NOUNS.has(before + phrase) || (IS_PHONE.test(phrase) && OWN_PHONE.test(left));
}

/** Reasons that mean something else where no return is the matter. */
const EVERYDAY_REASONS = new Set(
  (
    'dead|junk|piece of junk|garbage|trash|crap|a lemon|leaks|leaking|ripped|torn|size|sizing|too long|too short|too wide|too narrow|' +
    'broke|fake|incomplete|cheaper|cheaper now|its cheaper now|better price|best price elsewhere|lower price|price is lower|better deal|' +
    'better offer|price dropped|price drop|went on sale|it went on sale|too expensive|too pricey|overpriced|costs too much|' +
    'cost too much|too much money|no reason|just because|hate it|not for me|wet|bent|dent|crushed|damage|looks different|' +
    'ordered twice|wrong one|misleading|false advertising|less somewhere else|cheaper online|cheaper elsewhere|too big|too large|dont need it|do not need it'
  ).split('|'),
);
const THING_IS =
  /(?:\b(?:it|they|is|are|was|were|came|arrived|totally|completely|really|way|just|bit|fits?|little|all)|'s|'re)\s+(?:a |way |far |just |really |so |all |bit |much )*$/;
const WAIT_IS = /\b(?:tak(?:es?|ing)|took|wait(?:ed|ing)?|been|delivery|shipping)\s+(?:is |was |way |far )*$/;
/** A size to swap for is no fault. */
const WANTED_SIZE = /\b(?:a|different|another|bigger|smaller|larger|right|next|my|in|of|what|which|shoe)\s+$/;

/** What doesn't work is not always a thing that was bought. */
const OTHER_FAULT =
  /\b(?:tracking|numbers?|links?|sites?|websites?|pages?|apps?|codes?|coupons?|logins?|passwords?|bots?|chats?|buttons?|payments?|checkout|discounts?|this|that|mind|heart)\s+(?:\S*\d\S*\s+)?(?:(?:is|are|still|just|does|really|(?:that )?you (?:sent|texted|gave|emailed)|me)\s+)*$/;
const NO_MONEY_LEFT = /\b(?:i'm|i am|im|we're)\s+(?:\w+ )?$/;

/** Why the thing goes back. */
export const RETURN_REASON: ListedKind = {
  kind: 'returnReason',
  slotType: 'ReturnReasons',
  isOfThings: false,
  isMeant: ({ value, phrase, start, end }, { sentence, left }) => {
    if (isInPassing(value, left) || isSaidOfOther(phrase, left)) return false;
    if (value === 'Defective' && !isOfPurchase(sentence, { start, end }, left)) return false;
    if (isMisfit(phrase, left, sentence)) return true;
    if (!EVERYDAY_REASONS.has(phrase)) return true;
    const isTooBig = /^too (?:big|large)$/.test(phrase) && THING_IS.test(left);
    return ABOUT_RETURN.test(sentence.lower) || sentence.asked === 'returnReason' || isTooBig;
  },
};

const SIZED = /^too? (?:big|small|large|long|short|wide|narrow|tight|loose)$/;
const NO_SIZE_OF =
  /\b(?:wait\w*|hold|line|queue|shipping|delivery|took|tak(?:es?|ing)|been|hours?|days?|price|message|email|notice|cables?|cords?|hoses?|chargers?|for|far)\b[^.,;]{0,12}$/;

/** "Pants too long", "shirt, too big": the thing stands right before. */
const isMisfit = (phrase: string, left: string, { words }: Sentence): boolean =>
  SIZED.test(phrase) &&
  !NO_SIZE_OF.test(left) &&
  words.some(({ norm }) => PRODUCT_NOUNS.has(norm) && left.includes(norm)) &&
  THING_BEFORE.test(left);
const THING_BEFORE =
  /\b[a-z]+(?: (?:is|are|was|were|r|r just|just|fit|fits|a bit|bit|way|so|much|far|sleeves|legs|waist|came|come|look|looks|run|runs|that's|thats|but))*,? (?:(?:way|much|far|a bit|bit|just|is|are|was|were|they're|its|it's|they are|and) )*$/;

/** Whether the words say something about something else. */
function isSaidOfOther(phrase: string, left: string): boolean {
  if (phrase.startsWith('too ')) return WAIT_IS.test(left);
  if (phrase === 'size' || phrase === 'sizing') return WANTED_SIZE.test(left);
  if (phrase === 'broke') return NO_MONEY_LEFT.test(left);
  return /\bwork(?:ing)?$/.test(phrase) && OTHER_FAULT.test(left);
}

const EVERYDAY_REMEDIES = new Set(
  (
    'money|my money|cash|credit|credits|a credit|trade|trade it|switch|switch it|another one|a new one|new one|the same one|same again|' +
    'send me another|different one|different size|another size|bigger size|smaller size|different color|another color|upgrade|upgraded model|' +
    'voucher|a voucher|vouchers|gift card|giftcard|a gift card|gift certificate|coupon|back to my account|put it on my account|pay back|' +
    'spend it later|original payment|credit for later|replaced|swap|replace'
  ).split('|'),
);
const FOR_CREDIT = /^ (?:\w+ )?for (?:a |an |some )?(?:store|shop|credit|gift|refund|cash|my money)/;
const NO_REMEDY_AFTER = /^ ?(?:card|cards|policy|rate|on my|orders?\b|i order\w*)\b/;
const NO_REMEDY_BEFORE =
  /\b(?:where'?s?(?: is)? my|no|about (?:a|my|the)|status of my|with (?:a|my)|use (?:a|my)|have a)\s+$/;

const WANTS =
  /\b(?:for|want|prefer|rather|like|get|give me|take|have|send me|as|my|to|just|need|wanna|gonna|gotta|can i|could i|please|pls)\s+(?:a |an |the |some |it for a |have )*$|^\s*$|[.!?,;] $/;

/** What the customer wants for it. */
export const RESOLUTION: ListedKind = {
  kind: 'resolution',
  slotType: 'ReturnResolutions',
  isOfThings: false,
  isMeant({ phrase }, { sentence, left, right }) {
    if (isOtherThanRemedy(phrase, left, right)) return false;
    if (!EVERYDAY_REMEDIES.has(phrase) || sentence.asked === 'resolution') return true;
    const isVoucher = /coupon|voucher|gift|money|cash/.test(phrase);
    return (isVoucher ? ABOUT_RETURN.test(sentence.lower) : isAboutReturn(sentence)) && WANTS.test(left);
  },
};

const isOtherThanRemedy = (phrase: string, left: string, right: string): boolean =>
  (NO_REMEDY_AFTER.test(right) && /^(?:a )?credits?$|gift|replacement/.test(phrase)) ||
  (/^(?:swap|exchange|trade|switch)/.test(phrase) && FOR_CREDIT.test(right)) ||
  NO_REMEDY_BEFORE.test(left) ||
  isAskedAbout(left, right);
