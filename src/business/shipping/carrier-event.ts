import { type CarrierFact, type Moved, moveReturn, type MovePorts, type ReturnKey } from '#business/returns/index';

/** What a carrier or the warehouse tells of a parcel that comes back. */
export interface CarrierEvent {
  /** Of who tells it; the same when it is told again. */
  readonly eventId: string;
  readonly parcel: ReturnKey;
  readonly kind: Exclude<CarrierFact['kind'], 'label-sent'>;
}

export type ReadCarrierEvent =
  | { readonly kind: 'event'; readonly event: CarrierEvent }
  /** Rightly signed, but about nothing that a return waits for. */
  | { readonly kind: 'irrelevant' }
  /** Rightly signed, but nothing that we understand. */
  | { readonly kind: 'malformed'; readonly problems: readonly string[] }
  | { readonly kind: 'forged' };

/** Reads what claims to come from a carrier: the body as it came, byte for byte, and its headers in lower case. */
export type ReadCarrierRequest = (body: string, headers: Readonly<Record<string, string>>) => ReadCarrierEvent;

/** Moves the return that a parcel belongs to, once for each event. @throws StorageUnavailableError: telling it again is safe */
export const handleCarrierEvent = (
  { eventId, parcel, kind }: CarrierEvent,
  nowEpochSeconds: number,
  ports: MovePorts,
): Promise<Moved> => moveReturn(ports, parcel, { eventId, kind, nowEpochSeconds });
