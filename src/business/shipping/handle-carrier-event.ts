import { type Moved, moveReturn, type MovePorts } from '#business/returns/index';
import type { CarrierEvent, ParcelKind } from './carrier-event.ts';
import { type OutgoingPorts, type ParcelTold, tellOutgoing } from './outgoing-parcel.ts';

/** What a return hears of its parcel; of the rest nothing becomes of a return. */
const RETURN_KINDS = {
  'in-transit': 'in-transit',
  'out-for-delivery': 'in-transit',
  received: 'received',
  inspected: 'inspected',
  rejected: 'rejected',
} as const satisfies Partial<Record<ParcelKind, string>>;

export interface CarrierEventHandling {
  readonly returns: MovePorts;
  readonly orders: OutgoingPorts;
}

/**
 * Moves the return that a parcel belongs to, or tells the order that it was sent for; once for each event.
 *
 * @throws StorageUnavailableError, OrderContendedError: telling it again is safe
 */
export async function handleCarrierEvent(
  event: CarrierEvent,
  nowEpochSeconds: number,
  { returns, orders }: CarrierEventHandling,
): Promise<Moved | ParcelTold> {
  const { eventId, parcel } = event;
  const kind = event.kind in RETURN_KINDS ? RETURN_KINDS[event.kind as keyof typeof RETURN_KINDS] : undefined;
  const moved: Moved = kind
    ? await moveReturn(returns, parcel, { eventId, kind, nowEpochSeconds })
    : { kind: 'no-such-return' };
  return moved.kind === 'no-such-return' ? tellOutgoing(event, nowEpochSeconds, orders) : moved;
}
