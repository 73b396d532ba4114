import type { Turn } from '../../turn/index.ts';
import { notesOf, taskOf } from './notes.ts';

/** What a return's turn is about: a return that is to be made, how one stands, its label once more, or cancelling one. */
export type Aspect = 'request' | 'status' | 'label' | 'cancel';

const MINE = '(?:my|the|this|that|our|any|a)';
const STATUS = new RegExp(
  [
    `\\bwhere(?:'?s| is| are|s)? ${MINE} (?:\\w+ )?(?:returns?|refunds?|money|exchange|replacement|store credit)\\b`,
    `\\b(?:status|progress|news|update) (?:of|on|about|for) ${MINE} (?:\\w+ )?(?:returns?|refunds?|exchange)\\b`,
    `\\b(?:return|refund|exchange) status\\b`,
    `\\b(?:has|have|had|did|was|is|were) (?:you |u |they )?(?:get |got |receiv\\w+ |process\\w+ )?${MINE} (?:\\w+ )?(?:returns?|refunds?|money|exchange|replacement)\\b(?!.*\\b(?:return|take|send) it)`,
    `\\bwhen (?:do|will|would|can|should) (?:i|we) (?:get|see|receive|have) (?:my|the) (?:refund|money|exchange|replacement)\\b`,
    `\\b(?:haven'?t|havent|have not|hasn'?t|never|not) (?:\\w+ ){0,3}(?:my|a|the) (?:refund|money|exchange|replacement)\\b`,
    `\\b(?:haven'?t|have not|hasn'?t|not) been refunded\\b`,
    `\\b(?:did|have) you (?:get|got|received?|gotten) (?:the |my )?(?:item|thing|package|parcel|\\w+) (?:that )?i (?:sent|mailed|shipped|returned)\\b`,
    `\\b(?:check|track|look up|find) (?:on )?(?:my|the) (?:return|refund)\\b`,
  ].join('|'),
  'i',
);
const LABEL =
  /\b(?:new|another|fresh|re-?send|re-?sent|lost|where(?:'?s| is)|expired|send me|email me) (?:\w+ ){0,3}label\b|\blabel\b(?=.*\b(?:again|once more|expired|lost|never|not (?:get|got|come|arrive|work|open)|n'?t (?:\w+ ){0,2}(?:get|got|come|arrived?|work|open|find)))/i;
const CANCEL = new RegExp(
  [
    `\\b(?:cancel|undo|withdraw|stop|call off|revoke|drop) (?:my |the |that |this |a )?(?:\\w+ )?(?:return|exchange|rma)\\b`,
    `\\b(?:cancel|stop) (?:my |the )?r-`,
    `\\bnever ?mind (?:about )?(?:the|my) return\\b`,
    `\\b(?:keep|keeping) (?:it|them|the \\w+|everything)(?: after all| instead)?\\b(?=.*\\breturn)|\\breturn\\b(?=.*\\b(?:i'?ll|i will|want to|gonna|going to) keep)`,
  ].join('|'),
  'i',
);

const ASKED = [
  ['cancel', CANCEL],
  ['label', LABEL],
  ['status', STATUS],
] as const;

/** What the words ask; while a return is being made they are about that one. */
export function aspectOf(turn: Turn): Aspect {
  const task = taskOf(turn);
  const noted = notesOf(task)['aspect'];
  const words = turn.words.replaceAll('’', "'");
  const isBegun = task !== undefined && !task.isOffered;
  if (!isBegun || noted !== undefined) {
    const said = ASKED.find(([, asks]) => asks.test(words));
    if (said) return said[0];
  }
  const before = isBegun ? ASKED.find(([aspect]) => aspect === noted) : undefined;
  return before?.[0] ?? 'request';
}

/** "Cancel my return", while it is still being made. */
export const dropsReturnAtHand = (turn: Turn): boolean => {
  const task = taskOf(turn);
  return task !== undefined && !task.isOffered && notesOf(task)['aspect'] === undefined && CANCEL.test(turn.words);
};
