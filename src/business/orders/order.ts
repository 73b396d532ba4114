import type { PlainDate } from '../dates.ts';

/** Every status of an order's life, in the order in which a smooth order passes them. */
export const ORDER_STATUSES = [
  'placed',
  'preparing',
  'shipped',
  'out-for-delivery',
  'delivered',
  'delayed',
  'cancelled',
  'returned',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** A parcel handed to a carrier. */
export interface Shipment {
  /** The carrier's public name, such as "UPS". */
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly shippedOn: PlainDate;
}

/** When a parcel is to come, to the hour; ISO 8601 in UTC. */
export interface DeliveryWindow {
  readonly fromIso: string;
  readonly toIso: string;
}

export const ORDER_TROUBLES = ['late', 'lost', 'damaged'] as const;
export type OrderTrouble = (typeof ORDER_TROUBLES)[number];

/** What went wrong with an order, kept with it when it is put right. */
export interface OrderProblem {
  readonly kind: OrderTrouble;
  readonly sinceIso: string;
  /** Absent while it isn't put right. */
  readonly solvedAtIso?: string;
  /** The discount that makes up for it: one for an order, whatever else goes wrong with it. */
  readonly goodwillOfferId: string;
  /** When the order's first trouble began, and the discount with it. */
  readonly goodwillSinceIso: string;
}

/** What is known at each status; a status can't carry facts that it doesn't have. */
export type OrderState =
  | { readonly status: 'placed' | 'preparing'; readonly expectedOn: PlainDate }
  | { readonly status: 'shipped' | 'out-for-delivery'; readonly expectedOn: PlainDate; readonly shipment: Shipment }
  | { readonly status: 'delivered'; readonly deliveredOn: PlainDate; readonly shipment: Shipment }
  | {
      readonly status: 'delayed';
      /** The new promise; the one before it no longer holds. */
      readonly expectedOn: PlainDate;
      readonly delayReason: string;
      readonly shipment?: Shipment;
    }
  | { readonly status: 'cancelled'; readonly cancelledOn: PlainDate }
  | { readonly status: 'returned'; readonly returnedOn: PlainDate; readonly shipment: Shipment };

export interface OrderLine {
  readonly sku: string;
  /** The product's name when it was bought. */
  readonly name: string;
  readonly category: string;
  readonly quantity: number;
  /** Price paid for one, in minor units of the order's currency. */
  readonly unitPriceMinor: number;
  /** The payment that it was bought with, when it isn't the order's own. */
  readonly paymentId?: string;
  /** What of the whole line was paid with store credit, minor units; absent for nothing. */
  readonly creditMinor?: number;
}

/**
 * An order as the shop sees it.
 *
 * The total is the sum of the lines; delivery and discounts are lines of their own when they cost something.
 */
export type Order = OrderState & {
  /** Digits as printed for the customer, leading zeros kept. */
  readonly orderNumber: string;
  readonly customerId: string;
  /** Keyed hash of the normalised e-mail address that the order was placed with. */
  readonly contactEmailHash: string;
  /** Instant of purchase, ISO 8601 in UTC. */
  readonly placedAtIso: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly lines: readonly OrderLine[];
  /** The payment provider's id of what the order was paid with; absent when it isn't known here. */
  readonly paymentId?: string;
  /** Counts the changes, so that who changes an order notices that somebody else has; absent before the first. */
  readonly version?: number;
  readonly window?: DeliveryWindow;
  readonly problem?: OrderProblem;
  /** The purchase that had the discount for the order's trouble: there is one for an order, whatever else goes wrong. */
  readonly goodwillUsed?: { readonly purchaseId: string; readonly atIso: string };
  /** When the latest fact happened that the shop or a carrier told; what happened before it changes nothing any more. */
  readonly toldAtIso?: string;
};

/** True for an order that something can still be added to: it hasn't left yet. */
export const isOpenOrder = ({ status }: Order): boolean => status === 'placed' || status === 'preparing';

/** True when an order hasn't come by the day it was promised for, or is known to come later than promised. */
export function isLate(order: Order, today: PlainDate): boolean {
  if (order.status === 'delayed') return true;
  return 'expectedOn' in order && order.expectedOn < today;
}

/**
 * What is wrong with an order now: what is kept as its problem, or that its day has passed, also before anybody noted it.
 * Undefined when all is well.
 */
export function troubleOf(order: Order, today: PlainDate): OrderTrouble | undefined {
  const { problem } = order;
  if (problem && problem.solvedAtIso === undefined) return problem.kind;
  return isLate(order, today) ? 'late' : undefined;
}

/** The parcel of an order that has one, wherever it is. */
export const parcelOf = (order: Order): Shipment | undefined => ('shipment' in order ? order.shipment : undefined);
