import type { Mention } from './lexicon.ts';
import { singular } from './words.ts';
import type { Place } from './listed-kind.ts';

/** Things around people who look for a number, wait or write: named, they are seldom the matter. */
const AROUND = new Set(
  (
    'glasses|reading glasses|printer|napkin|notebook|notepad|desk|front desk|table|kitchen table|coffee table|couch|sofa|chair|bed|' +
    'computer|laptop|tablet|phone|cell phone|keyboard|screen|mouse|mailbox|fridge|refrigerator|freezer|drawer|shelf|shelves|cabinet|' +
    'nightstand|dresser|closet|car|truck|kitchen|garage|tv|radio|clock|watch|wallet|purse|bag|backpack|coat|jacket|pocket|pants|' +
    'jeans|box|book|magazine|mirror|doormat|door mat|mat|rug|towel|dishwasher|washer|washing machine|dryer|microwave|oven|stove|sink|' +
    'bin|trash can|garbage can|basket|office|bedroom|bathroom|house|home|door|window|charger|battery|scanner|camera|wifi|router|modem'
  )
    .split('|')
    .flatMap((thing) => [thing, thing.split(' ').map(singular).join(' ')]),
);
const IDENTITY: ReadonlySet<string> = new Set(['orderNumber', 'email', 'phone', 'firstName', 'lastName']);
const TRADE =
  /\b(?:order(?:ed|s)?(?! number| no\b|#)|bought|buy(?:ing)?|purchased?|return(?:ing)?|refund|exchange|for (?:the|a|an|my|some|that|those|these)|about (?:the|a|my|that|those|these)|it'?s (?:the|a)|with (?:the|a|my) \w+ in it|the one|want|looking for|replac\w*|ship\w*|deliver\w*|arriv\w*|came|late|missing|#\d)\b/;
/** Looking for a number, or not being able to read it. */
const LOOKS_FOR =
  /\b(?:wrote|write|written|writing|scribbled?|jotted|smudged?|faded|(?:can'?t|cannot|couldn'?t|can barely|hard to) (?:see|read|find|make out)|let me (?:get|grab|find|go|put|look|check)|hang on|hold on|one sec|(?:don'?t|dont|do not) have my|without my|need my|put(?:ting)? on my|(?:lost|forgot|left|misplaced|looking for) (?:my|the) (?:glasses|receipt|paper|email)|out of (?:ink|toner))\b/;

/** Whether a thing is merely part of the scene: "let me get my glasses", "I wrote it on a napkin". */
export function isInPassingThing({ phrase }: Mention, { sentence }: Place): boolean {
  if (!AROUND.has(phrase) && !AROUND.has(phrase.split(' ').map(singular).join(' '))) return false;
  if (sentence.spotted.some(({ kind }) => kind === 'returnReason' || kind === 'resolution' || kind === 'budget'))
    return false;
  if (LOOKS_FOR.test(sentence.lower)) return true;
  return IDENTITY.has(sentence.asked ?? '') && !TRADE.test(sentence.lower);
}
