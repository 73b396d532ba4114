import type { SandboxStore } from '#adapters/sandbox/sandbox-store';
import type { Customer } from '#business/customers/index';
import type { Order } from '#business/orders/index';
import type { Purchase, PurchasePorts } from '#business/purchases/index';
import type { StockLevel } from '#business/point-of-sale/index';

/** What is kept, as somebody finds it who looks at everything at once. */
export interface Snapshot {
  readonly purchases: readonly Purchase[];
  readonly orders: readonly Order[];
  readonly customers: readonly Customer[];
  /** What each entry of the points' ledger came from. */
  readonly ledger: readonly string[];
  /** The rewards that somebody has in hand, by their redemptions. */
  readonly rewards: readonly string[];
  /** By which purchase each welcome code is used; null for one that isn't. */
  readonly codes: Readonly<Record<string, string | null>>;
  /** Store credit by customer, minor units. */
  readonly credit: Readonly<Record<string, number>>;
  /** What each event is about. */
  readonly events: readonly string[];
}

/** Where a world of purchases keeps what it has. */
export interface WorldStores {
  readonly ports: Pick<PurchasePorts, 'book' | 'offers' | 'orders' | 'customers' | 'pointOfSale'>;
  readonly books: SandboxStore;
  /** Somebody else changes John's order. */
  changeOrder(change: (order: Order) => Order): Promise<void>;
  /** John spends so much store credit elsewhere, minor units; false when there isn't as much. */
  spendElsewhere(amountMinor: number): Promise<boolean>;
  /** So many of the next writes collide with somebody else's transaction, which DynamoDB Local never reports. */
  collide(times: number): void;
  stock(): Promise<StockLevel>;
  snapshot(): Promise<Snapshot>;
}
