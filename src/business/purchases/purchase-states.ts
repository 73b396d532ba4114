/**
 * What becomes of a purchase. The commit is where it turns: before it everything is undone, after it everything is
 * finished, whoever does it and however often.
 *
 *   begun ─┬─► committed ─┬─► done
 *          │              └─► uncollected
 *          └─► undoing ─────► undone
 */
export const PURCHASE_MOVES = {
  /** Stock and money may be held back for it. */
  begun: ['committed', 'undoing'],
  /** The customer has bought it; the money is taken and the stock leaves the warehouse. */
  committed: ['done', 'uncollected'],
  /** What is held back is let go. */
  undoing: ['undone'],
  done: [],
  undone: [],
  /** Bought, but the provider doesn't have the money any more that it held back: a person has to collect it. */
  uncollected: [],
} as const satisfies Record<string, readonly string[]>;

export type PurchaseState = keyof typeof PURCHASE_MOVES;
export const PURCHASE_STATES = Object.keys(PURCHASE_MOVES) as readonly PurchaseState[];

export const mayPurchaseMove = (from: PurchaseState, to: PurchaseState): boolean =>
  (PURCHASE_MOVES[from] as readonly PurchaseState[]).includes(to);

/** True while somebody still has to do something. */
export const isUnsettled = (state: PurchaseState): boolean => PURCHASE_MOVES[state].length > 0;
