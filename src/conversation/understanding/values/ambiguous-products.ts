import { PART } from './parts.ts';
import { singular } from './words.ts';

const inSingular = (phrase: string): string => phrase.split(' ').map(singular).join(' ');

/** Said of one, these are another word: "too short", "won't boot", "a cap of 50". */
const IN_PLURAL_ONLY = new Set(
  (
    'short|tight|brief|heel|slack|glass|flat|pump|weight|light|plate|dish|sheet|blind|overall|skate|dart|sweat|' +
    'boxer|suspender|capri|khaki|trunk|pant|drape|shelving|curler|lash|cleat|battery|nail|strut|thread|kick|cream'
  )
    .split('|')
    .map(inSingular),
);
/** Other words, too, but for what stands around them. */
const AMBIGUOUS = new Set(
  (
    'book|comic|top|cap|tie|suit|boot|ball|cup|fan|bed|table|desk|drawer|clock|basket|bucket|cord|cable|remote|controller|mouse|watch|' +
    'desktop|radio|cooler|magazine|foundation|blush|highlighter|ski|sled|whistle|exhaust pipe|rotor|radiator|brake|bumper|hitch|' +
    'paddle|hose|grill|drill|oven|robe|vest|poster|costume|uniform|monitor|console|scanner|drone|organizer|washer|heater|' +
    'ladder|hammer|facial|heel|flat|pump|sweat|light|dish|plate|glass|weight|sheet|blind|trunk|tire|wiper|cabinet|fleece|flannel|' +
    'trainer|clog|jersey|tee|cushion|knife|fork|spoon|bowl|pot|pan|mixer|hanger|rake|shovel|ornament|keyboard|alexa|pc|exercise bike|' +
    'microphone|stereo|tablet|thriller|anthology|trilogy|bible|atlas|lantern|scooter|goggle|helmet|pool table|dart|razor|curler|soap|' +
    'ring|ring camera|gps|comb|clippers|clipper|cape|veil|visor|pendant|fender|sink|toilet|exhaust|statue|mystery|seeds|seed|mic|rim|' +
    'samsung|nokia|bose|floss|brief|tailgate|canister|funnel|strainer|locket|vaseline|' +
    'lash|facial|license plate|doorbell|security camera|camera|computer|device|wallet|purse|tote|door mat|doormat'
  )
    .split('|')
    .map(inSingular),
);

const A_THING =
  /(?:\b(?:a|an|the|my|your|our|his|her|their|this|that|these|those|some|any|no|of|both|each|another|new|pair|set|return|returning|exchange|exchanging|swap|refund|buy|buying|bought|ordered|ordering|need|want|show me|recommend|sell|carry|selling|search|searching for|shopping for|browsing|looking at|looking into|check out|looking for|look for|like|love|get|got|have|cheap|good|nice|two|three|four|five|six|dozen|(?<![:\d])\d{1,3})\s+(?:[a-z-]+ ){0,2}|[,&] |\b(?:and|or|on|for|about|more|in)\s+)$/;
/** At the beginning, a word or two of look before it: "bluetooth keyboard". */
const OPENS =
  /^[\s\p{P}]*(?:(?:hi|hello|hey|so|well|ok)[\s,!.]+)?(?:(?:new|used|bluetooth|wireless|wired|cordless|electric|mens|men's|womens|women's|kids|boys|girls|ladies|baby|leather|cotton|wool|silk|wooden|metal|plastic|glass|steel|black|white|red|blue|green|pink|gr[ae]y|brown|small|medium|large|big|mini|gaming|running|winter|summer|outdoor|smart|digital|portable|cheap|nice|good|gold|silver|twin|queen|king|full)(?: size)? ){0,2}$/u;
const A_THING_AFTER = new RegExp(
  `^(?:$|[?!.,]| (?:is|was|are|were|came|arrived|does|doesn't|don't|dont|didn't|won't|wont|not|broke|stopped|quit|under|below|for|around|between|please|pls|and|or|has|had|i|got|from|that|which|leaks?|sucks?|too|${PART})\\b)`,
);
/** Where a parcel was left, or what one sits at while chatting. */
const A_PLACE =
  /(?<!\b(?:deals?|sales?|refund|discounts?|offers?|money|save|info|news|price|interested)\s)\b(?:on|under|behind|by|near|next to|beside|at|in|into|off|from|over)\s+(?:the|my|our|his|her|their)\s+(?:[a-z]+ )?$/;
/** "800 tops". */
const AN_AMOUNT =
  /(?:\$ ?\d+|\d|\b(?:bucks|dollars|dollers|grand|hundred|thousand|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|five))\s+$/;
const OTHER_BEFORE =
  /\b(?:front|help|service|big|huge|reception|around the|(?<!looking )at|license|please|to|can i|could i|can you|lets|let's|via|touch|screen|speed|price|time|text|push|(?:give|gave|gimme)(?: me| us| him| her| you| them)? an?)\s+$/;
const OTHER_AFTER =
  /^ ?(?:(?:of|out|up|off|down|over)\b|(?:a|an|me|my) (?:call|table|time|slot|appointment)\b|-|(?:number|address|time|spot|shop|(?:you|me|us)\b(?! (?:have|had|sell|carry|sent|got|guys|shipped|stock|offer|recommend|delivered|sold))|missed|shows(?! up)|showed(?! up)|caught|saw|footage)\b)/;

export const isAmbiguousProduct = (phrase: string): boolean =>
  AMBIGUOUS.has(inSingular(phrase)) || IN_PLURAL_ONLY.has(inSingular(phrase));

interface Beside {
  readonly left: string;
  readonly right: string;
}

/**
 * Whether such a word is the thing, judged by the words around it, lower case.
 *
 * @param isFaulty whether a fault of a thing is told: then "on my monitor" is where it shows
 */
export function isThing(phrase: string, { left, right }: Beside, isFaulty: boolean): boolean {
  if (isOtherWord(phrase, left)) return false;
  if ((A_PLACE.test(left) && !isFaulty) || OTHER_BEFORE.test(left) || OTHER_AFTER.test(right)) return false;
  return A_THING.test(left) || (OPENS.test(left) && A_THING_AFTER.test(right));
}

const isOtherWord = (phrase: string, left: string): boolean =>
  (IN_PLURAL_ONLY.has(inSingular(phrase)) && !phrase.endsWith('s')) || (phrase === 'tops' && AN_AMOUNT.test(left));
