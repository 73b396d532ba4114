import type { ShopEvent } from '../../events/index.ts';
import type { OrderStatus } from '../../orders/index.ts';
import { type Notification, notification } from './notification.ts';

const ROUTES = ['preferred', 'in-app'] as const;

/** Hours are told by a notice of their own; a new day or parcel alone is told when the order is looked up. */
export function orderStatusChanged({ data }: ShopEvent<'order-status-changed'>): readonly Notification[] {
  const { orderNumber, customerId, from, to, window, expectedOn, deliveredOn, carrier, trackingNumber } = data;
  const told = { to: { customerId }, routes: ROUTES, isUrgent: true };
  const parcel = { ...(carrier !== undefined && { carrier }), ...(trackingNumber !== undefined && { trackingNumber }) };
  if (window && to !== 'delivered') {
    const parameters = { orderNumber, ...window, ...parcel };
    return [notification('delivery-window', { ...told, usefulUntilIso: window.toIso, parameters })];
  }
  if (from === to) return [];
  const days = { ...(expectedOn !== undefined && { expectedOn }), ...(deliveredOn !== undefined && { deliveredOn }) };
  // What is no status is found out by the template.
  const status = to as OrderStatus;
  return [notification('order-status', { ...told, parameters: { orderNumber, status, ...days, ...parcel } })];
}

export const shipmentInTrouble = ({ data }: ShopEvent<'shipment-in-trouble'>): readonly Notification[] => [
  notification('shipment-in-trouble', {
    to: { customerId: data.customerId },
    routes: ROUTES,
    isUrgent: true,
    parameters: {
      orderNumber: data.orderNumber,
      trouble: data.trouble,
      ...(data.expectedOn !== undefined && { expectedOn: data.expectedOn }),
      ...(data.goodwillOfferId !== undefined && { hasGoodwill: true }),
    },
  }),
];
