import type { PlainDate } from '../dates.ts';
import type { DeliveryWindow, OrderLine, Shipment } from './order.ts';

/** What a shop or a carrier may tell of an order, by its type, beside when it happened. */
export interface FactData {
  readonly 'order-created': {
    readonly customerId: string;
    /** Keyed hash of the normalised e-mail address. */
    readonly contactEmailHash: string;
    readonly placedAtIso: string;
    /** ISO 4217. */
    readonly currency: string;
    readonly lines: readonly OrderLine[];
    readonly expectedOn: PlainDate;
    readonly window?: DeliveryWindow;
    readonly paymentId?: string;
  };
  /** Only what is told changes; lines that were bought in the chat stay. */
  readonly 'order-updated': Expectation & { readonly lines?: readonly OrderLine[] };
  readonly preparing: Expectation;
  readonly shipped: Expectation & { readonly carrier: string; readonly trackingNumber: string };
  readonly 'out-for-delivery': Expectation;
  readonly delivered: object;
  readonly delayed: { readonly expectedOn: PlainDate; readonly window?: DeliveryWindow; readonly reason: string };
  readonly cancelled: object;
  readonly 'shipment-lost': object;
  readonly 'shipment-damaged': object;
  readonly returned: object;
}

interface Expectation {
  readonly expectedOn?: PlainDate;
  readonly window?: DeliveryWindow;
}

export type OrderFactType = keyof FactData;

/** A fact about one order, as it was told. */
export type OrderFact<Type extends OrderFactType = OrderFactType> = {
  readonly [T in Type]: {
    /** The teller's own; a fact that is told again has the same. */
    readonly eventId: string;
    readonly orderNumber: string;
    readonly type: T;
    /** ISO 8601 in UTC. */
    readonly occurredAtIso: string;
    /** The same as a day in the shop's time zone. */
    readonly occurredOn: PlainDate;
    readonly data: FactData[T];
  };
}[Type];

/** The order's parcel, as a fact tells of it. */
export const shipmentOf = ({ data, occurredOn }: OrderFact<'shipped'>): Shipment => ({
  carrier: data.carrier,
  trackingNumber: data.trackingNumber,
  shippedOn: occurredOn,
});
