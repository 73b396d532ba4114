import type { Order, OrderRepository } from '#business/orders/index';

/** Orders in this process' memory. */
export function createInMemoryOrders(...kept: readonly Order[]): OrderRepository {
  const byNumber = new Map(kept.map((order) => [order.orderNumber, order]));
  return {
    findByNumber: (orderNumber) => Promise.resolve(byNumber.get(orderNumber)),
    save(order) {
      byNumber.set(order.orderNumber, order);
      return Promise.resolve();
    },
  };
}
