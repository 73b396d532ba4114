import type { Order } from './order.ts';

/** Where orders are kept. */
export interface OrderRepository {
  /**
   * The order with exactly this number, or undefined. Sees its own writes.
   *
   * @throws ItemCorruptError when what is stored is no order
   */
  findByNumber(orderNumber: string): Promise<Order | undefined>;

  /** Stores the order as a whole; an order of the same number is replaced. */
  save(order: Order): Promise<void>;
}
