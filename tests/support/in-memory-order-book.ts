import type { ShopEvent } from '#business/events/index';
import { isLate, type Order, type OrderBook, parcelOf, type TakenFact, troubleOf } from '#business/orders/index';

interface OrderBookInMemory extends OrderBook {
  readonly events: readonly ShopEvent[];
}

/** Orders in this process' memory that are changed by what is told of them. */
export function createInMemoryOrderBook(...kept: readonly Order[]): OrderBookInMemory {
  const orders = new Map(kept.map((order) => [order.orderNumber, order]));
  const taken = new Map<string, TakenFact>();
  const events: ShopEvent[] = [];
  return {
    events,
    find: (orderNumber) => Promise.resolve(orders.get(orderNumber)),
    numberOfParcel: (trackingNumber) =>
      Promise.resolve(
        [...orders.values()].find((order) => parcelOf(order)?.trackingNumber === trackingNumber)?.orderNumber,
      ),
    read(orderNumber, eventId) {
      const order = orders.get(orderNumber);
      const fact = taken.get(eventId);
      return Promise.resolve({ ...(order && { order }), ...(fact && { taken: fact }) });
    },
    write(change, receipt) {
      const isTaken = receipt !== undefined && taken.has(receipt.eventId);
      const isMoved = change && orders.get(change.after.orderNumber)?.version !== change.before?.version;
      if (isTaken || isMoved) return Promise.resolve('too-late');
      if (receipt) taken.set(receipt.eventId, { payloadHash: receipt.payloadHash });
      if (change) {
        orders.set(change.after.orderNumber, change.after);
        events.push(...change.events);
      }
      return Promise.resolve('written');
    },
    listAwaited(beforeDay, atMost) {
      const due = [...orders.values()].filter((order) => isLate(order, beforeDay) && !order.problem);
      return Promise.resolve(
        due
          .filter((order) => troubleOf(order, beforeDay) === 'late')
          .slice(0, atMost)
          .map(({ orderNumber }) => orderNumber),
      );
    },
  };
}
