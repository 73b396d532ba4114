import type { PlainDate } from '#business/dates';
import type { ReturnKey } from '#business/returns/index';

/** What a carrier or the warehouse tells of a parcel: of a return, or of an order on its way out. */
export const PARCEL_KINDS = [
  'in-transit',
  'out-for-delivery',
  /** With whom it was sent to: the warehouse, or the customer. */
  'received',
  'inspected',
  'rejected',
  'delayed',
  'lost',
  'damaged',
] as const;
export type ParcelKind = (typeof PARCEL_KINDS)[number];

export interface CarrierEvent {
  /** Of who tells it; the same when it is told again. */
  readonly eventId: string;
  readonly parcel: ReturnKey;
  readonly kind: ParcelKind;
  /** ISO 8601 in UTC; absent for what happens as it is told. */
  readonly occurredAtIso?: string;
  /** When it is expected by now. */
  readonly expectedOn?: PlainDate;
}

export type ReadCarrierEvent =
  | { readonly kind: 'event'; readonly event: CarrierEvent }
  /** Rightly signed, but about nothing that anybody waits for. */
  | { readonly kind: 'irrelevant' }
  /** Rightly signed, but nothing that we understand. */
  | { readonly kind: 'malformed'; readonly problems: readonly string[] }
  | { readonly kind: 'forged' };

/** Reads what claims to come from a carrier: the body as it came, byte for byte, and its headers in lower case. */
export type ReadCarrierRequest = (body: string, headers: Readonly<Record<string, string>>) => ReadCarrierEvent;
