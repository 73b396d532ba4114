import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';
import {
  type FactPorts,
  type FactTaken,
  type Order,
  type OrderBook,
  takeFact,
  type ToldFact,
} from '#business/orders/index';
import type { CarrierEvent, ParcelKind } from './carrier-event.ts';

/** What is needed to tell an order how far its parcel is. */
export interface OutgoingPorts extends FactPorts {
  readonly book: Pick<OrderBook, 'read' | 'write' | 'find' | 'numberOfParcel'>;
  /** A fingerprint of a text. */
  readonly digest: (text: string) => string;
  /** The day of an instant in the shop's time zone. */
  readonly dayOf: (iso: string) => PlainDate;
}

export type ParcelTold =
  | { readonly kind: 'order-told'; readonly taken: FactTaken['kind'] }
  /** It belongs to nothing that is known, or tells nothing new of an order. */
  | { readonly kind: 'nobodys-parcel' | 'nothing-new' };

/**
 * Tells the order whose parcel has this number how far it is, as if the shop had told it. The teller's ids have a name
 * space of their own.
 *
 * @throws OrderContendedError, StorageUnavailableError: telling it again is safe
 */
export async function tellOutgoing(
  event: CarrierEvent,
  nowEpochSeconds: number,
  { book, newEventId, digest, dayOf }: OutgoingPorts,
): Promise<ParcelTold> {
  const { parcel, eventId } = event;
  const orderNumber = 'rma' in parcel ? undefined : await book.numberOfParcel(parcel.trackingNumber);
  const order = orderNumber === undefined ? undefined : await book.find(orderNumber);
  if (!order) return { kind: 'nobodys-parcel' };
  const told = factOf(event, order);
  if (!told) return { kind: 'nothing-new' };
  const occurredAtIso =
    event.occurredAtIso ?? Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000).toString();
  const fact = {
    ...told,
    ...{ eventId: `CARRIER#${eventId}`, orderNumber: order.orderNumber, occurredAtIso },
    occurredOn: dayOf(occurredAtIso),
    payloadHash: digest(JSON.stringify([event.kind, parcel, event.expectedOn])),
  };
  const taken = await takeFact(fact as ToldFact, nowEpochSeconds, { book, newEventId });
  return { kind: 'order-told', taken: taken.kind };
}

type Told = Pick<ToldFact, 'type' | 'data'>;
const REASON = 'The carrier needs longer than planned.';

const SAYS: Readonly<Partial<Record<ParcelKind, Told['type']>>> = {
  'out-for-delivery': 'out-for-delivery',
  received: 'delivered',
  lost: 'shipment-lost',
  damaged: 'shipment-damaged',
};

/** What an event says of an order; undefined for what it knows already, and for what only returns wait for. */
function factOf({ kind, expectedOn }: CarrierEvent, order: Order): Told | undefined {
  const type = SAYS[kind];
  if (type) return { type, data: {} };
  const isUnderWay = kind === 'in-transit' || kind === 'delayed';
  return isUnderWay && expectedOn !== undefined ? promised(order, expectedOn) : undefined;
}

/** A later day than was promised makes an order late; a sooner one is good news. */
function promised(order: Order, expectedOn: PlainDate): Told | undefined {
  if (!('expectedOn' in order) || order.expectedOn === expectedOn) return undefined;
  return expectedOn > order.expectedOn
    ? { type: 'delayed', data: { expectedOn, reason: REASON } }
    : { type: 'order-updated', data: { expectedOn } };
}
