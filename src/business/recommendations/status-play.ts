import type { PlainDate } from '../dates.ts';
import type { Order } from '../orders/index.ts';

/** What may follow the answer about an order's status: one thing, the first that holds. */
export type StatusPlay =
  /** Faster delivery of this order, which then arrives on that day. */
  | { readonly kind: 'expedite'; readonly arrivesOn: PlainDate }
  /** Deals on what goes with the order, in this category. */
  | { readonly kind: 'deals'; readonly category: string }
  /** The question whether to hear of such things later. */
  | { readonly kind: 'capture' };

export interface StatusFacts {
  /** When the order would arrive if it were expedited now; absent when that can't be had. */
  readonly expeditedArrivesOn?: PlainDate;
  /** The category of the best recommendation; absent when there is none. */
  readonly dealsIn?: string | undefined;
}

/** Faster delivery only where it really is faster, on an order that hasn't left; else deals; else the question. */
export function playAfterStatus(order: Order, { expeditedArrivesOn, dealsIn }: StatusFacts): StatusPlay {
  const hasNotLeft = order.status === 'placed' || order.status === 'preparing';
  if (hasNotLeft && expeditedArrivesOn !== undefined && expeditedArrivesOn < order.expectedOn)
    return { kind: 'expedite', arrivesOn: expeditedArrivesOn };
  return dealsIn === undefined ? { kind: 'capture' } : { kind: 'deals', category: dealsIn };
}
