import { type ProductCategory, PRODUCT_CATEGORIES } from '#business/catalog/index';
import type { PlainDate } from '#business/dates';
import type { Order } from '#business/orders/index';
import { expeditedDay } from './expedite.ts';

/** What the answer about an order's status ends with, when it may end with an offer. */
export type StatusPlay =
  /** The same order, but sooner. */
  | { readonly kind: 'expedite'; readonly order: Order; readonly arrivesOn: PlainDate }
  /** What goes with the order. */
  | { readonly kind: 'deals'; readonly category: ProductCategory }
  /** News of products like those of the order. */
  | { readonly kind: 'updates'; readonly category: ProductCategory };

export interface StatusSituation {
  readonly order: Order;
  readonly today: PlainDate;
  /** False where there is no card to charge, or the customer wants it no sooner. */
  readonly mayExpedite: boolean;
  /** The category whose products were shown last in this conversation. */
  readonly seen?: string;
}

/** Orders that nothing goes with any more. */
const OVER: readonly Order['status'][] = ['cancelled', 'returned'];

/**
 * The first that fits is offered, and no other.
 *
 * @source docs/recommendations.md
 */
export const STATUS_PLAYS: readonly {
  readonly because: string;
  readonly play: (situation: StatusSituation) => StatusPlay | undefined;
}[] = [
  {
    because: 'the faster way is worth its price only where it is really earlier',
    play({ order, today, mayExpedite }) {
      const arrivesOn = mayExpedite ? expeditedDay(order, today) : undefined;
      return arrivesOn === undefined ? undefined : { kind: 'expedite', order, arrivesOn };
    },
  },
  {
    because: 'what goes with an order helps whoever keeps it and has not seen it yet',
    play({ order, seen }) {
      const category = OVER.includes(order.status) ? undefined : categoryOf(order);
      return category && category !== seen ? { kind: 'deals', category } : undefined;
    },
  },
  {
    because: 'who has nothing to add may still want to hear of something like it',
    play({ order }) {
      const category = categoryOf(order);
      return category && { kind: 'updates', category };
    },
  },
];

/** What may be offered after an order's status, best first; nothing for an order of services alone. */
export const playsAfterStatus = (situation: StatusSituation): readonly StatusPlay[] =>
  STATUS_PLAYS.flatMap(({ play }) => play(situation) ?? []);

/** What to offer after an order's status; undefined for an order of services alone. */
export const playAfterStatus = (situation: StatusSituation): StatusPlay | undefined => playsAfterStatus(situation)[0];

const categoryOf = ({ lines }: Order): ProductCategory | undefined => {
  const named = lines.map(({ category }) => PRODUCT_CATEGORIES.find((known) => known === category));
  return named.find((category) => category !== undefined);
};
