import { ORDER_CUE } from './order-cue.ts';
import { before, freeMatches, type Sentence, type Spotted } from './sentence.ts';

/** A number of one of these is not an order's, wherever it stands. */
const NAMED =
  /\b(?:tracking|track(?= (?:number|no|id|code))|error|errors|http|house|door|building|floor|gate|channel|locker|bus|highway|went to|delivered to|left (?:it )?at|live at|lives at|card|credit card|debit card|cvv|cvc|pin|code|passcode|password|pw|otp|zip|zip ?code|postcode|postal code|account|invoice|ticket|case|reference|ref|model|version|serial|sku|item|room|suite|apt|apartment|unit|flight|extension|ext|digits|ending in|ends in|ended (?:in|with)|ending with|last four|last 4|size|route|box|member|membership|points|balance|score|loyalty|coupon|routing|ssn|social security|passport|license|year|since|(?<!\b(?:status|update|updates|news|progress|whereabouts|location|tracking|state|eta|return|refund|cancellation|copy|receipt|part|all|rest|content|contents) )of)\b(?: (?:number|no|id|code|digits|card|account))?\.?[\s:#-]*(?:(?:is|was|it's|are|of|ending|in|with|number|like)[\s:#-]+){0,3}$/;
/** After these a number counts or measures. */
export const COUNTED =
  /^ ?(?:%|-?(?:percent|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|items?|pieces?|people|persons?|times?|inch(?:es)?|gb|tb|mb|ml|oz|g|kg|lbs?|pounds|cm|mm|ft|feet|watts?|w|mah|points|pairs?|orders?|products?|stars?|units?|miles?|steps?|pages?|copies|pcs|euros?|cents|thread|am|pm|count|emails|customers|ounces?|meters?|degrees?|followers|calories|psi|hz|volts?|mg|pack|(?:reward|loyalty|bonus|vip|gold) points|bucks|dollars|quid)\b)/;
/** "The code you sent was 448812". */
const CODE = /\b(?:code|otp|pin|passcode|password)\b[^.,;!?]{0,20}$/;
/** "My 2015 Camry". */
const OF_YEAR = /\b(?:a|an|my|the|our|his|her|their)\s+(?:old |new )?$/;
const STREET =
  /^ (?:[a-z]+ ){1,3}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|court|ct|way|place|pl|highway|hwy|parkway)\b/;
const QUANTITY =
  /\b(?:ordered|bought|purchased|received|need|want|ordering|buy|sent|earned)(?: me)?(?: about| around| over| like| only| just)? $/;
const NOUN_FOLLOWS =
  /^ (?!(?:order|or|as|here|there|again|yet|still|thats?|i|im|so|can|cant|how|why|what|you|u|not|now|pls|plz|thanks|thx|status|hasn't|hasnt|hasn|never|haven|didn't|didnt|if|because|cuz|since|this|email|e-?mail|phone|name|zip|and|but|is|was|has|on|in|from|last|yesterday|today|to|for|which|that|the|my|with|it|please|where|when)\b)[a-z]{3,}/;
/** Where prices are talked about, a number without "order" is one. */
const PRICED =
  /\b(?:costs?|costing|prices?|priced|pricing|expensive|overpriced|pay|paid|charged?|total|subtotal|went up|msrp|raised|why|how come)\b/;
const MOST_PRICE_DIGITS = 4;
/** Where a five-digit number is a postal code. */
const PLACE =
  /\b(?:(?:ship\w*|deliver\w*|mail\w*|sen[dt]\w*|post(?:ed|age)|available|freight|fedex|ups|usps) (?:\w+ ){0,3}(?:to|in|for)|(?:live|living|located|based|stores?|someone) (?:\w+ )?(?:in|near|around)|(?:moved|moving) to|(?:near|area(?: of)?|address(?: is)?))\s+$/;
const POSTAL_DIGITS = 5;
/** "Got 100": how many came. */
const CAME = /\b(?:got|received|sent me|gave me|missing|only had|there were|there are)(?: only| just)? $/;
const MOST_COUNT_DIGITS = 3;
/** "An 800 number". */
const TOLL_FREE = /^8(?:00|88|77|66|55|44|33)$/;
const ABOUT_ORDER =
  /\b(?:orders?|package|parcel|return|refund|confirmation|exchange|track|tracking|late|arrived?|shipp?(?:ed|ing)?|deliver\w*|here|coming|stuck|send|sending)\b/;
const YEARS =
  /\b(?:in|since|of|during|from|year|until|before|after|back in|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? (?:\d{1,2},? )?$/;

/** Cards, and anything else in four groups of four. */
const GROUPED = /(?<![\w-])\d{4}(?:[ -]\d{4}){2,4}(?!\w)/g;
const LONG = /(?<!\w)\d(?:[ -]?\d){12,}(?!\w)/g;
const DATES = /(?<![\w.-])(?:\d{1,2}([/.-])\d{1,2}\1\d{2,4}|\d{4}([/.-])\d{1,2}\2\d{1,2})(?![\w-])/g;
const CLOCKS = /(?<!\w)\d{1,2}:\d{2}(?!\d)/g;
const MIXED = /(?<!\w)(?=\w*\d)(?=\w*[a-z_])[\w]+(?:-\w+)*(?!\w)/g;
const DECIMALS = /(?<![\w#.,-])\d+(?:[.,]\d+)+(?!\w)/g;
const PLAIN = /(?<![\w.,+-])\d{2,}(?!\w|[.,]\d)/g;
const SHAPES = [GROUPED, LONG, DATES, CLOCKS, MIXED, DECIMALS];

/** Numbers that are surely something else than an order number: they keep their place taken. */
export function findOtherNumbers(sentence: Sentence): Spotted[] {
  const shaped = SHAPES.flatMap((pattern) => [...freeMatches(sentence, pattern)]).filter(
    (match) => !(/^\d[\d .,-]*$/.test(match[0]) && digitsOf(match[0]) <= 12 && isOrders(sentence, match)),
  );
  const plain = [...freeMatches(sentence, PLAIN)].filter((match) => isOther(sentence, match));
  return [...shaped, ...plain].map(({ start, end }) => ({ kind: null, value: '', start, end }));
}

const digitsOf = (said: string): number => said.replace(/\D/g, '').length;
const isOrders = (sentence: Sentence, span: { start: number }): boolean => ORDER_CUE.test(before(sentence, span));

function isOther(sentence: Sentence, match: RegExpExecArray & { start: number; end: number }): boolean {
  const left = before(sentence, match);
  const right = sentence.lower.slice(match.end, match.end + 40);
  if (COUNTED.test(right) || STREET.test(right)) return true;
  if (isOrders(sentence, match)) return false;
  if (isNamedOtherwise(left, right)) return true;
  if (isYear(match[0], left, right) || isPlaceOrCount(match[0], left, right)) return true;
  return match[0].length <= MOST_PRICE_DIGITS && isPrice(sentence);
}

const isNamedOtherwise = (left: string, right: string): boolean =>
  NAMED.test(left) || CODE.test(left) || (QUANTITY.test(left) && NOUN_FOLLOWS.test(right));

const isPlaceOrCount = (said: string, left: string, right: string): boolean =>
  (said.length === POSTAL_DIGITS && PLACE.test(left)) ||
  (said.length <= MOST_COUNT_DIGITS && CAME.test(left)) ||
  (TOLL_FREE.test(said) && /^ ?(?:number|line|#)/.test(right));

const isPrice = ({ lower, asked }: Sentence): boolean =>
  asked !== 'orderNumber' && PRICED.test(lower) && !ABOUT_ORDER.test(lower);

const isYear = (said: string, left: string, right: string): boolean =>
  /^(?:19|20)\d\d$/.test(said) && (YEARS.test(left) || (OF_YEAR.test(left) && NOUN_FOLLOWS.test(right)));
