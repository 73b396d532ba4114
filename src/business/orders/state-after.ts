import type { PlainDate } from '../dates.ts';
import type { Order, OrderState, Shipment } from './order.ts';
import { parcelOf } from './order.ts';
import { type OrderFact, shipmentOf } from './order-fact.ts';

/** Where an order is after a fact that the table of moves allows; what isn't told anew stays. */
export function stateAfter(order: Order, fact: OrderFact): OrderState {
  const expectedOn = ('expectedOn' in fact.data ? fact.data.expectedOn : undefined) ?? expectedBefore(order, fact);
  switch (fact.type) {
    case 'preparing':
      return { status: 'preparing', expectedOn };
    case 'shipped':
      return { status: 'shipped', expectedOn, shipment: shipmentOf(fact) };
    case 'out-for-delivery':
      return { status: 'out-for-delivery', expectedOn, shipment: sentParcel(order) };
    case 'delivered':
      return { status: 'delivered', deliveredOn: fact.occurredOn, shipment: sentParcel(order) };
    case 'delayed':
      return delay(order, fact.data.expectedOn, fact.data.reason);
    case 'cancelled':
      return { status: 'cancelled', cancelledOn: fact.occurredOn };
    case 'returned':
      return { status: 'returned', returnedOn: fact.occurredOn, shipment: sentParcel(order) };
    default:
      return unmoved(order, expectedOn);
  }
}

/** The same place, maybe promised for another day. */
function unmoved(order: Order, expectedOn: PlainDate): OrderState {
  switch (order.status) {
    case 'placed':
    case 'preparing':
      return { status: order.status, expectedOn };
    case 'shipped':
    case 'out-for-delivery':
      return { status: order.status, expectedOn, shipment: order.shipment };
    case 'delayed':
      return delay(order, expectedOn, order.delayReason);
    case 'delivered':
      return { status: 'delivered', deliveredOn: order.deliveredOn, shipment: order.shipment };
    default:
      throw new RangeError('An order that is over changes its place only.');
  }
}

const expectedBefore = (order: Order, { occurredOn }: OrderFact) =>
  'expectedOn' in order ? order.expectedOn : occurredOn;

function delay(order: Order, expectedOn: PlainDate, delayReason: string): OrderState {
  const shipment = parcelOf(order);
  return { status: 'delayed', expectedOn, delayReason, ...(shipment && { shipment }) };
}

/** The table of moves lets nothing here that has no parcel. */
function sentParcel(order: Order): Shipment {
  const shipment = parcelOf(order);
  if (!shipment) throw new RangeError('An order without a parcel is underway.');
  return shipment;
}
