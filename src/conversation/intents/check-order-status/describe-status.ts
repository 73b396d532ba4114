import type { PlainDate } from '#business/dates';
import type { Order } from '#business/orders/index';
import { type Message, message } from '../../turn/index.ts';

/** What a customer hears about an order, for each status of its life. */
export function describeStatus(order: Order, today: PlainDate): Message {
  const about = { orderNumber: order.orderNumber, today };
  switch (order.status) {
    case 'placed':
    case 'preparing': {
      const key =
        order.expectedOn < today ? 'checkOrderStatus.notSentInTime' : (`checkOrderStatus.${order.status}` as const);
      return message(key, { ...about, expectedOn: order.expectedOn });
    }
    case 'shipped':
    case 'out-for-delivery':
      return describeTransit(order, about);
    case 'delivered':
      return message('checkOrderStatus.delivered', {
        ...about,
        carrier: order.shipment.carrier,
        trackingNumber: order.shipment.trackingNumber,
        deliveredOn: order.deliveredOn,
      });
    case 'delayed':
      return describeDelay(order, about);
    case 'cancelled':
      return message('checkOrderStatus.cancelled', { ...about, cancelledOn: order.cancelledOn });
    case 'returned':
      return message('checkOrderStatus.returned', { ...about, returnedOn: order.returnedOn });
  }
}

interface About {
  readonly orderNumber: string;
  readonly today: PlainDate;
}
type InTransit = Extract<Order, { status: 'shipped' | 'out-for-delivery' }>;
type Delayed = Extract<Order, { status: 'delayed' }>;

function describeTransit({ status, expectedOn, shipment }: InTransit, about: About): Message {
  const { carrier, trackingNumber } = shipment;
  if (status === 'out-for-delivery')
    return message('checkOrderStatus.outForDelivery', { ...about, carrier, trackingNumber });
  const key = expectedOn < about.today ? 'checkOrderStatus.overdue' : 'checkOrderStatus.shipped';
  return message(key, { ...about, expectedOn, carrier, trackingNumber });
}

function describeDelay({ expectedOn, delayReason: reason, shipment }: Delayed, about: About): Message {
  const { orderNumber, today } = about;
  const isOver = expectedOn < today;
  if (!shipment) {
    return isOver
      ? message('checkOrderStatus.delayedWithoutDate', { orderNumber, reason })
      : message('checkOrderStatus.delayed', { ...about, expectedOn, reason });
  }
  const { carrier, trackingNumber } = shipment;
  return isOver
    ? message('checkOrderStatus.delayedOnTheWayWithoutDate', { orderNumber, reason, carrier, trackingNumber })
    : message('checkOrderStatus.delayedOnTheWay', { ...about, expectedOn, reason, carrier, trackingNumber });
}
