import { after, before, freeMatches, isWholeMessage, type Sentence, type Span, type Spotted } from './sentence.ts';
import { PRODUCT_NOUNS } from './product-words/index.ts';
import { AMOUNT_IN_WORDS, readAmountInWords } from './spelled-numbers.ts';

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,6}(?:\\.\\d{1,2})?';
const SIGN = '(?:us)?\\$|usd ';
const UNIT = ' ?(?:dollars?|dollers?|dolars?|bucks?|usd|\\$)(?:ish)?(?![a-z])';
const LOW_END = `(?:${SIGN})? ?(?:${DIGITS}|${AMOUNT_IN_WORDS})(?:${UNIT})?`;
/** "Twenty-five" is no range. */
const NO_RANGE =
  '(?!(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))';
const RANGE = `${NO_RANGE}(?:between ${LOW_END} ?(?:and|to|-) ?|(?:from )?${LOW_END} ?(?:-|to|or) ?)`;
const AMOUNT = `(?:${DIGITS}) ?(?:k|hundred|thousand|grand)?(?=ish(?![a-z])|(?![\\w%]|[.,:/-]\\d))|${AMOUNT_IN_WORDS}`;
/** An amount with what makes it money; of a range the upper end. */
const AMOUNTS = new RegExp(`(?<![\\w#@+.,:/-])(${RANGE})?(${SIGN})? ?(${AMOUNT})(${UNIT}|-?ish(?![a-z]))?`, 'g');
const SCALES: Readonly<Record<string, number>> = { k: 1000, grand: 1000, thousand: 1000, hundred: 100 };
const CURRENCY = new RegExp(`${SIGN}|${UNIT}`);

/** Words that limit an amount: with them a bare number is a budget. */
const LIMIT_BEFORE =
  /(?:<|\bsub[ -]|\b(?:under|below|beneath|nothing (?:over|above|past|more than|higher than)|not? (?:above|past|higher than|beyond)|(?:no|not|nothing|never) more th[ae]n|(?:don'?t|can'?t|won'?t|never|not|without) (?:want to |wanna |trying to |looking to |gonna |going to |really )*(?:go|pay|spend|going|paying|spending)(?: any)?(?: over| above| past| more than| higher than)|stay(?:ing)? (?:under|below|within|around|at)|keep(?:ing)? (?:it|this|that|things) (?:to|at|around|within)|cap(?:ped)?(?: it)?(?: is| at|'s)?|max(?:ed|es)?(?: it)? out at|top(?:s|ped)?(?: out)?(?: at| is)?|ceiling(?: is|'s)?|price (?:limit|cap|point)(?: is| of)?|tops is|only (?:have|got|has)|all i (?:have|got|can (?:do|spend|afford))(?: is|'s)?|less than|cheaper than|lower than|up to|at most|no more than|not more than|not over|max(?:imum)?(?: of)?|within|budget\b[^.,;!?\d]{0,25}\b(?:is|of|at)|(?:drop|blow|throw|shell out|splurge|part with|fork over|swing|put down)|(?:the )?most i(?:'d|'ll| can| could| will| would| want to| wanna)?(?: do| go| spend| pay| afford| swing| manage)?(?: is|'s)?|budget(?: is| of|'s|:| would be| was)?|limit(?: is| of|'s)?|(?:want|willing|like|able|prepared|can|could|ready|happy) (?:to )?pay|spend(?:ing)?(?: limit)?(?: of| is)?|afford|ceiling of|price range(?: is|'s| of)?))[\s:]*(?:(?:is|was|of|about|around|maybe|roughly|like|something like|only|up to|at most|under|max|more than|over|above|approximately|say|not more than|somewhere)\s+)*$/;
const LIMIT_AFTER =
  /^ ?(?:ish (?:max|tops)|at the (?:very )?most|max|maximum|tops|or less|at most|budget|(?:or|and) (?:under|below|less|cheaper)|or under|or below|to (?:spend|blow|work with|play with|burn|drop|throw)|limit|is (?:my|the|all|as|about what|what)\b.{0,12}\b(?:limit|max|maximum|budget|top|have|can))\b/;
/** "Like 150 for everything". */
const FOR_ALL =
  /^ ?(?:for (?:everything|it all|all of (?:it|them|that)|the (?:whole (?:thing|lot|set)|lot|bunch)|both)|all in|altogether|in total)\b/;
/** With these a bare number is a budget only where shopping is the matter. */
const ROUGHLY = /\b(?:around|about|roughly|approximately|maybe|over|have|for|just)\s+$/;
const SHOPPING =
  /\b(?:spend|budget|looking (?:for|at)|interested in|thinking (?:of|about)|considering|recommend|show me|shopping|gift|present|price|pay|money|afford|find me|suggest|what's good|whats good|deals?|do you have|do u have|you got|any good|got any|options|i need|i want|searching for)\b/;
const HAPPENED = /\b(?:is|was|were|are|got|came|has|had|arrived|for|at)\b/;
const NO_SHOPPING = /\b(?:order|package|parcel|tracking|number|what about|how about|invoice|case|ticket)\b/;
/** Money that went or came already, or that isn't to be spent. */
const SETTLED =
  /\b(?:short(?: by)?|off by|paid|paying|lost|wasted|spent|pay(?= \$?\d)|(?:did|do) (?:i|we) pay|says|said|listed(?: at| for)?|out(?= \$?\d)|charged?|costs?|cost me|refund(?:ed)?(?: of| for)?|owed?|billed|worth|total(?:ed)?(?: of| is| was)?|save[ds]?|saving|discount(?: of)?|fee(?: of)?|balance(?: of| is)?|bought|got (?:it|them|this|that|the|my|one|mine)|deducted|debited|was|were|price(?: is| was)?|overcharged|orders? (?:number )?#?\d+)\b[^,.;]{0,25}$/;
/** Where a charge is the matter, a sum without a limit is part of it. */
const CHARGED =
  /\b(?:(?:over|double )?charged?|billed|bill|statement|deducted|debited|invoice|twice|pa(?:id|yed)|refunded|owe[ds]?|cost me)\b/;
/** "The $60 shoes": its price. */
const THE_THING = /\b(?:the|that|this|those|these|my|your)\s+$/;
const FREE_FROM =
  /\bfree (?:shipping|delivery|gift|returns?)\b|\b(?:shipping|delivery)(?: is|'s)? free\b|\b(?:minimum|qualify|coupon|promo|gift card)\b/;
const ASKS_WHY = /\b(?:why|why'?s|how come|explain)\b/;
/** After an amount that stands for itself. */
const ENDS =
  /^[\s\p{P}]*(?:$|[.,!?;]|(?:or|if|is|for|and|but|max|maximum|total|maybe|please|pls|plz|i|so|would|at|each|because|cause|cuz|since|though|tho|lol|thanks|thx|ty|ish|give|tops|per|as|that|to|would|should|just|on|with|though)\b)/u;
const AGE = /\b(?:turns?|turning|turned|aged?|is|size)\s+$/;
const NO_BUDGET_AFTER =
  /^ ?(?:off|discount|refund|gift ?cards?|coupon|voucher|credit|charge|fee|back|cheaper|more|refunded|less)\b/;
/** A bare number of these is no money. */
const COUNTED =
  /^ ?(?:-|%|(?:st|nd|rd|th|am|pm|a\.m|p\.m|o'?clock|percent|days?|weeks?|months?|years?|hours?|minutes?|mins?|items?|pieces?|people|persons?|times?|inch(?:es)?|gb|tb|ml|oz|kg|lbs?|cm|mm|ft|feet|watts?|points|pairs?|of|a (?:day|week|month|year|night|time)|orders?|products?|stars?|units?|miles?|january|february|march|april|may|june|july|august|september|october|november|december)\b)/;

/** What the customer wants to spend at most. Other sums of money keep their place taken. */
export function findBudgets(sentence: Sentence): Spotted[] {
  return [...freeMatches(sentence, AMOUNTS)].flatMap((match): Spotted[] => {
    const [said, range, , amount = ''] = match;
    const span = trim(said, match.start);
    const value = toValue(amount);
    if (value === undefined) return [];
    const sum: Sum = {
      ...span,
      hasCurrency: CURRENCY.test(said),
      isRange: range !== undefined,
      isIsh: said.endsWith('ish'),
    };
    if (isBudget(sentence, sum)) return [{ kind: 'budget', value, ...span }];
    return sum.hasCurrency ? [{ kind: null, value: '', ...span }] : [];
  });
}

interface Sum extends Span {
  readonly hasCurrency: boolean;
  readonly isRange: boolean;
  /** "150ish". */
  readonly isIsh: boolean;
}

function isBudget(sentence: Sentence, sum: Sum): boolean {
  const [left, right] = [before(sentence, sum), after(sentence, sum)];
  if (isNoBudget(sum, left, right)) return false;
  if (isAnswer(sentence, sum) || LIMIT_BEFORE.test(left) || LIMIT_AFTER.test(right)) return true;
  if (SETTLED.test(left)) return false;
  if (FOR_ALL.test(right) && !HAPPENED.test(left.slice(-15))) return true;
  return sum.hasCurrency ? !CHARGED.test(sentence.lower) : isRoughly(sum, left);
}

const isNoBudget = ({ hasCurrency, isRange }: Sum, left: string, right: string): boolean =>
  NO_BUDGET_AFTER.test(right) ||
  (!hasCurrency && COUNTED.test(right)) ||
  (THE_THING.test(left) && !isRange) ||
  FREE_FROM.test(left) ||
  ASKS_WHY.test(left);

/** "Looking for something around 60". */
const isRoughly = ({ isRange, isIsh }: Sum, left: string): boolean =>
  (isRange || isIsh || ROUGHLY.test(left)) &&
  (SHOPPING.test(left) || (opensWithProduct(left) && !HAPPENED.test(left))) &&
  !NO_SHOPPING.test(left);

/** "TVs around five hundred". */
function opensWithProduct(left: string): boolean {
  const [first = '', second = ''] = left.trim().split(' ');
  return [first, second, `${first} ${second}`].some(
    (said) => PRODUCT_NOUNS.has(said) || PRODUCT_NOUNS.has(said.replace(/s$/, '')),
  );
}

const isAnswer = (sentence: Sentence, sum: Sum): boolean =>
  sentence.asked === 'budget' &&
  (sum.hasCurrency || sum.isRange || isLoneAmount(sentence, sum) || isWholeMessage(sentence, sum));

/** Asked for a sum, people wrap theirs in words: "I'm on a fixed income so 35". */
const isLoneAmount = (sentence: Sentence, sum: Sum): boolean =>
  ENDS.test(after(sentence, sum)) && !SETTLED.test(before(sentence, sum)) && !AGE.test(before(sentence, sum));

/** Without the spaces that a pattern takes along. */
function trim(said: string, start: number): Span {
  const lead = said.length - said.trimStart().length;
  return { start: start + lead, end: start + said.trimEnd().length };
}

/** "1,200.00" is "1200", "49.99" stays, "1.5k" is "1500". */
function toValue(amount: string): string | undefined {
  if (!/\d/.test(amount)) return String(readAmountInWords(amount));
  const [, digits = '', scale = ''] = /^([\d.]+) ?(\w*)$/.exec(amount.replaceAll(',', '')) ?? [];
  const value = scale ? String(Math.round(Number(digits) * (SCALES[scale] ?? 1))) : digits.replace(/\.0{1,2}$/, '');
  return Number(value) > 0 ? value : undefined;
}
