import type { PlainDate } from '../dates.ts';
import type { ShopEvent } from '../events/index.ts';
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

/** Where orders are changed by what is told of them, each change together with its events. */
export interface OrderBook {
  /** The order with this number; sees its own writes. */
  find(orderNumber: string): Promise<Order | undefined>;

  /** The number of the order that a parcel was sent for last; undefined for one that no order had. Sees its own writes. */
  numberOfParcel(trackingNumber: string): Promise<string | undefined>;

  /** The order, and what was taken under this id before, whichever order it was about. Sees its own writes. */
  read(
    orderNumber: string,
    eventId: string,
    nowEpochSeconds: number,
  ): Promise<{ readonly order?: Order; readonly taken?: TakenFact }>;

  /**
   * Keeps that a fact was taken, the order as it is now, and the events: all or none.
   *
   * @param change absent for a fact that changes nothing
   * @param receipt absent for a change that nobody told
   * @returns `too-late` when the fact was taken before, or the order isn't any more as it was read
   */
  write(change: OrderChange | undefined, receipt?: FactReceipt): Promise<'written' | 'too-late'>;

  /** Numbers of orders that were promised for a day before this one and aren't noted as in trouble; may be stale. */
  listAwaited(beforeDay: PlainDate, atMost: number): Promise<readonly string[]>;
}

export interface OrderChange {
  /** As it was read; undefined for a new order. */
  readonly before: Order | undefined;
  readonly after: Order;
  readonly events: readonly ShopEvent[];
}

/** What is kept of a fact that was taken. */
export interface TakenFact {
  readonly payloadHash: string;
}

export interface FactReceipt extends TakenFact {
  readonly eventId: string;
  readonly nowEpochSeconds: number;
}
