import type { OrderCard } from '#business/chat/index';
import { trackingUrl } from '#business/notifications/index';
import { renderEnUs } from '../messages/index.ts';
import { type Message, message, type MessageKey } from '../turn/index.ts';

type State = Extract<Message, { key: 'card.orderState' }>['params']['state'];

/** Where an order is when this is said of it. */
const STATES: Partial<Record<MessageKey, State>> = {
  'checkOrderStatus.placed': 'placed',
  'checkOrderStatus.preparing': 'preparing',
  'checkOrderStatus.notSentInTime': 'overdue',
  'checkOrderStatus.shipped': 'shipped',
  'checkOrderStatus.outForDelivery': 'outForDelivery',
  'checkOrderStatus.overdue': 'overdue',
  'checkOrderStatus.delivered': 'delivered',
  'checkOrderStatus.delayed': 'delayed',
  'checkOrderStatus.delayedOnTheWay': 'delayed',
  'checkOrderStatus.delayedWithoutDate': 'delayed',
  'checkOrderStatus.delayedOnTheWayWithoutDate': 'delayed',
  'checkOrderStatus.cancelled': 'cancelled',
  'checkOrderStatus.returned': 'returned',
};

/** A day that has passed is no promise any more. */
const WITHOUT_DAY: readonly State[] = ['overdue', 'outForDelivery'];
/** Nobody follows a parcel that isn't under way. */
const WITHOUT_WAY: readonly State[] = ['cancelled', 'returned'];

type Told = Partial<Pick<OrderCard, 'carrier' | 'trackingNumber' | 'expectedOn' | 'deliveredOn'>> & {
  readonly orderNumber: string;
};

/** The order that a message tells of, as a card; undefined for every other message. */
export function orderCardOf({ key, params }: Message): OrderCard | undefined {
  const state = STATES[key];
  if (!state) return undefined;
  // All of these messages tell of an order, each with what is known at its status.
  const { orderNumber, carrier, trackingNumber, expectedOn, deliveredOn } = params as Told;
  const url = WITHOUT_WAY.includes(state) ? undefined : trackingUrl(carrier, trackingNumber);
  return {
    kind: 'order',
    orderNumber,
    status: renderEnUs(message('card.orderState', { state })),
    ...(carrier !== undefined && { carrier }),
    ...(trackingNumber !== undefined && { trackingNumber }),
    ...(url !== undefined && { trackingUrl: url }),
    ...(expectedOn !== undefined && !WITHOUT_DAY.includes(state) && { expectedOn }),
    ...(deliveredOn !== undefined && { deliveredOn }),
  };
}
