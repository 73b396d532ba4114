/**
 * What becomes of a payment. A refund changes amounts, not the state: captured is where money was taken.
 *
 *   pending ─┬─► authorized ─┬─► captured
 *            ├─► captured    └─► canceled
 *            ├─► declined ────► canceled
 *            └─► canceled
 */
const PAYMENT_MOVES = {
  /** The provider or the bank is still at it. */
  pending: ['authorized', 'captured', 'declined', 'canceled'],
  authorized: ['captured', 'canceled'],
  captured: [],
  /** Nothing is held; it may still be put away. */
  declined: ['canceled'],
  /** By us, or because nobody captured it in time. */
  canceled: [],
} as const satisfies Record<string, readonly string[]>;

export type PaymentState = keyof typeof PAYMENT_MOVES;
export const PAYMENT_STATES = Object.keys(PAYMENT_MOVES) as readonly PaymentState[];

/** The states that a payment may go to from this one, in one step. */
export const movesFrom = (state: PaymentState): readonly PaymentState[] => PAYMENT_MOVES[state];

/** The states from which a payment may come to this one, in one step. */
export const statesBefore = (state: PaymentState): readonly PaymentState[] =>
  PAYMENT_STATES.filter((before) => movesFrom(before).includes(state));
