import type { ReturnReason } from '#generated/bot';
import { freeMatches, type Sentence, type Spotted } from './sentence.ts';

const BROKEN =
  '(?:broken|cracked|smashed|shattered|damaged|crushed|torn|dented|bent|ripped|in pieces|scratched|leaking)';
const SHOWN = '(?:photos?|pictures?|pics?|images?|descri(?:ption|bed)|advertised|listing|shown)';

/** Reasons in more words than a list can hold, from the most telling to the least. */
const WAYS: readonly (readonly [ReturnReason, RegExp])[] = [
  [
    'Damaged in Shipping',
    new RegExp(`\\b(?:arrived|came|showed up|was delivered|turned up|got here)\\b[^.,;!?]{0,20}\\b${BROKEN}\\b`, 'g'),
  ],
  [
    'Damaged in Shipping',
    /\b(?:box|package|parcel|packaging)\b[^.,;!?]{0,15}\b(?:crushed|smashed|torn|ripped|open|soaked|wet|damaged)\b/g,
  ],
  [
    'Not as Described',
    new RegExp(
      `\\b(?:nothing|not|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|different|other)\\b[^.,;!?]{0,25}\\b${SHOWN}\\b`,
      'g',
    ),
  ],
  [
    'Wrong Size',
    /\b(?:(?:a|one|two|\d) sizes? too|(?:doesn't|don't|didn't|not|won't|never) (?:\w+ )?fit(?:s|ting)?)\b/g,
  ],
  [
    'Defective',
    /\b(?:won't|doesn't|don't|does not|will not|can't|stopped|quit|never) (?:\w+ )?(?:turn(?:ing|s|ed)? on|start(?:ing|s)?(?! (?:over|with))|charg(?:e|ing|es)|power(?:ing)? (?:on|up)|boot(?:ing)?)\b/g,
  ],
  [
    'Changed Mind',
    /\b(?:don't|do not|no longer|didn't) (?:really |actually )?(?:want|need|like) (?:it|them|this|these) (?:any ?more|after all)\b/g,
  ],
];

/** Why something goes back, said in a way of the customer's own. */
export function findReturnReasons(sentence: Sentence): Spotted[] {
  const spots: Spotted[] = [];
  for (const [value, pattern] of WAYS) {
    const left = { ...sentence, spotted: [...sentence.spotted, ...spots] };
    for (const { start, end } of freeMatches(left, pattern)) spots.push({ kind: 'returnReason', value, start, end });
  }
  return spots;
}
