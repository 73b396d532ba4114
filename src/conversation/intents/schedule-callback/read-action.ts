/** What customers want with a call. */
export const CALL_ACTIONS = ['book', 'move', 'cancel', 'when'] as const;
export type CallAction = (typeof CALL_ACTIONS)[number];

const CALL = '(?:call|calls|callback|call-?back|call back|appointment|booking|slot)';
const MINE = `(?:the|my|that|this|our|a) (?:\\w+ ){0,2}${CALL}\\b`;

const SAYS: readonly (readonly [CallAction, RegExp])[] = [
  [
    'cancel',
    new RegExp(
      `\\b(?:cancel|drop|delete|call off|scrap)\\b.{0,20}\\b${CALL}\\b|\\b(?:don'?t|do not|no longer) (?:need|want) ${MINE}|\\b(?:don'?t|do not) call me (?:after all|any ?more)\\b`,
    ),
  ],
  [
    'move',
    new RegExp(
      `\\b(?:move|reschedule|re-schedule|change|postpone|push|shift|delay)\\b.{0,25}\\b${CALL}\\b|\\bcan(?:'?t|not) (?:make|do|take) ${MINE}|\\b(?:do|have) ${MINE} (?:later|earlier|another)`,
    ),
  ],
  [
    'when',
    new RegExp(
      `\\b(?:when|what (?:time|day)|which day) (?:is|was) ${MINE}|\\bdid you book ${MINE}|\\bwhen (?:are|will|do) you (?:going to )?call(?:ing)? me\\b`,
    ),
  ],
];

/** What the words want with a call; undefined when they only speak of one. */
export function readAction(words: string): CallAction | undefined {
  const plain = words.toLowerCase().replaceAll('’', "'");
  return SAYS.find(([, says]) => says.test(plain))?.[0];
}

export const isCallAction = (text: string | undefined): text is CallAction =>
  CALL_ACTIONS.some((action) => action === text);
