/**
 * What becomes of a return.
 *
 *   requested ─► approved ─► label-sent ─► in-transit ─► received ─► inspected ─┬─► refunded
 *       │           │  └─────────┴────────────►┘            ▲                   ├─► exchanged
 *       │           │            └──────────────────────────┤                   └─► rejected
 *       │           ├─► refunded, exchanged: lost or damaged on its way, and made good without coming back
 *       └───────────┴─► cancelled                           └─ carriers skip scans
 */
export const RETURN_MOVES = {
  /** Said yes to; stock and money for it may be held back, and no unit counts as returned yet. */
  requested: ['approved', 'cancelled'],
  /** The units count as returned from here on. */
  approved: ['label-sent', 'in-transit', 'received', 'refunded', 'exchanged', 'cancelled'],
  'label-sent': ['in-transit', 'received', 'cancelled'],
  'in-transit': ['received'],
  received: ['inspected', 'rejected'],
  /** It is as it was said to be: now the money, the credit or the replacement is due. */
  inspected: ['refunded', 'exchanged'],
  /** To the card or as store credit. */
  refunded: [],
  exchanged: [],
  /** It wasn't as it was said to be, and goes back to the customer. */
  rejected: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;

export type ReturnState = keyof typeof RETURN_MOVES;
export const RETURN_STATES = Object.keys(RETURN_MOVES) as readonly ReturnState[];

export const mayReturnMove = (from: ReturnState, to: ReturnState): boolean =>
  (RETURN_MOVES[from] as readonly ReturnState[]).includes(to);

/** While it may still be cancelled: nothing has been sent. */
export const isCancellable = (state: ReturnState): boolean => mayReturnMove(state, 'cancelled');

/** True for a return that came to nothing: its units may be returned again. */
export const isVoid = (state: ReturnState): boolean => state === 'cancelled' || state === 'rejected';

/** True while something is still to happen. */
export const isOpenReturn = (state: ReturnState): boolean => RETURN_MOVES[state].length > 0;
