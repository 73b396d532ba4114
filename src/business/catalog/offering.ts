import type { PlainDate } from '#business/dates';

export const PRODUCT_KINDS = [
  'goods',
  'warranty',
  'installation',
  'advice',
  'support',
  'subscription',
  'delivery',
] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** Things on a shelf. */
export interface Goods {
  readonly kind: 'goods';
  /** Units in the warehouse, those reserved included. */
  readonly stockOnHand: number;
  /** Units that are promised to a purchase under way; at most those on hand. */
  readonly stockReserved: number;
  /** The day since which the units on hand lie there, for clearance; absent when nobody knows. */
  readonly stockedSince?: PlainDate;
}

/** Cover for something bought, for so many months. */
interface Warranty {
  readonly kind: 'warranty';
  readonly coverMonths: number;
}

/** Somebody comes or calls, at an appointment that is booked after the purchase. */
interface Appointment {
  readonly kind: 'installation' | 'advice';
  readonly appointmentMinutes: number;
}

/** Paid anew each period until it is cancelled. */
interface Recurring {
  readonly kind: 'support' | 'subscription';
  readonly everyMonths: number;
  /** The sku of the goods that each period brings; absent for what isn't delivered. */
  readonly delivers?: string;
}

/** An add-on to the delivery of an order. */
interface Delivery {
  readonly kind: 'delivery';
}

/** What kind of thing a product is, with what only this kind has. Only goods have a stock. */
export type Offering = Goods | Warranty | Appointment | Recurring | Delivery;
