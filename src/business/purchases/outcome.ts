import type { Purchase, Undoing } from './purchase.ts';

type Bought = Pick<
  Purchase,
  'orderNumber' | 'isNewOrder' | 'arrivesOn' | 'lines' | 'totalMinor' | 'creditMinor' | 'currency'
>;

/** What a yes came to. Whatever isn't `purchased` or `unknown` has cost nothing. */
export type PurchaseOutcome =
  | ({ readonly kind: 'purchased'; readonly points: number } & Bought)
  | Undoing
  | { readonly kind: 'offer-expired' }
  | { readonly kind: 'no-payment-method' }
  /** It may have been done, and is being looked into; it isn't done twice. */
  | { readonly kind: 'unknown' };

/** The outcome that a purchase's record tells, whenever it is asked. */
export function outcomeOf(purchase: Purchase): PurchaseOutcome {
  const { state, undoing } = purchase;
  switch (state) {
    case 'begun':
      return { kind: 'unknown' };
    case 'undoing':
    case 'undone':
      return undoing ?? { kind: 'interrupted' };
    case 'committed':
    case 'done':
    case 'uncollected':
      return { kind: 'purchased', points: purchase.points ?? 0, ...boughtBy(purchase) };
  }
}

function boughtBy({ arrivesOn, creditMinor, ...purchase }: Purchase): Bought {
  const { orderNumber, isNewOrder, lines, totalMinor, currency } = purchase;
  return {
    ...{ orderNumber, isNewOrder, lines, totalMinor, currency },
    ...(arrivesOn !== undefined && { arrivesOn }),
    ...(creditMinor !== undefined && { creditMinor }),
  };
}
