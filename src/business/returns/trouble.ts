import { ORDER_TROUBLES, type Order, type OrderTrouble } from '#business/orders/index';

/** What happened to a parcel that the customer never got, or not whole. */
export type ParcelTrouble = Exclude<OrderTrouble, 'late'>;
export const PARCEL_TROUBLES = ORDER_TROUBLES.filter((trouble): trouble is ParcelTrouble => trouble !== 'late');

/** The loss or damage that is open for an order: its goods are made good without coming back. Late goods may still come. */
export function parcelTroubleOf({ problem, status }: Pick<Order, 'problem' | 'status'>): ParcelTrouble | undefined {
  if (!problem || problem.solvedAtIso !== undefined || problem.kind === 'late') return undefined;
  return status === 'cancelled' || status === 'returned' ? undefined : problem.kind;
}
