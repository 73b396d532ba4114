import type { CustomerRepository } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import type { WelcomeCodeUse } from '#business/leads/index';
import type { LedgerEntry } from '#business/loyalty/index';
import type { OfferStore } from '#business/offers/index';
import type { Order, OrderRepository } from '#business/orders/index';
import type { PaymentGateway } from '#business/payments/index';
import type { PointOfSale } from '#business/point-of-sale/index';
import type { CreditEntry } from '#business/store-credit/index';
import type { HeldPurchase, Purchase, Undoing } from './purchase.ts';

/** Everything that one purchase changes at once. */
export interface Commitment {
  readonly purchase: Purchase & { readonly points: number };
  /** The order with the new lines. */
  readonly order: Order;
  /** The order as it was read; absent for a new one. */
  readonly orderBefore?: Order;
  readonly points: LedgerEntry;
  /** The welcome code that is used up; absent when none is. */
  readonly welcomeCode?: WelcomeCodeUse;
  /** The order whose goodwill discount is used up; absent when none is. */
  readonly goodwill?: GoodwillUse;
  /** The store credit that is spent; absent when none is. */
  readonly credit?: CreditEntry;
  readonly event: ShopEvent<'purchase-made'>;
}

/** The one discount that makes up for an order's trouble, used by a purchase of its customer's. */
export interface GoodwillUse {
  readonly orderNumber: string;
  readonly customerId: string;
  readonly purchaseId: string;
  readonly atIso: string;
}

/** How a commit ended; nothing was written but for `committed`. */
export type Committed =
  | { readonly kind: 'committed' }
  /** Somebody else has changed the order since it was read. */
  | { readonly kind: 'order-changed' }
  /** There is an order of the new number already. */
  | { readonly kind: 'order-number-taken' }
  /** Bought or ended before, or a reward that its price counts with is used up. */
  | { readonly kind: 'offer-gone' }
  /** The welcome code that its price counts with is used, or has run out. */
  | { readonly kind: 'code-gone' }
  /** Another purchase has used the goodwill discount that its price counts with. */
  | { readonly kind: 'goodwill-gone' }
  /** There isn't as much store credit any more. */
  | { readonly kind: 'credit-gone' }
  /** Somebody else has the purchase, or has decided on it. */
  | { readonly kind: 'lost' };

/** Where purchases are kept. Every write is conditional: who has lost a purchase to somebody else changes nothing. */
export interface PurchaseBook {
  /**
   * Keeps a new purchase, unless one of its id is kept.
   *
   * @returns the one that was there, or undefined when this is the first
   */
  begin(purchase: Purchase): Promise<Purchase | undefined>;

  /** Sees its own writes. @throws ItemCorruptError */
  find(purchaseId: string): Promise<Purchase | undefined>;

  /** Ids of unsettled purchases whose lease has run out, those that wait longest first. May be stale. */
  listDue(nowEpochSeconds: number, limit: number): Promise<readonly string[]>;

  /** Takes an unsettled purchase whose lease has run out; undefined when there is none to take. */
  takeOver(held: HeldPurchase, nowEpochSeconds: number, leaseEndsAtEpochSeconds: number): Promise<Purchase | undefined>;

  /**
   * Writes order, offer, profile, points, welcome code, goodwill, store credit, event and the purchase itself, all or none.
   *
   * @throws StorageUnavailableError: it may have been written
   */
  commit(commitment: Commitment): Promise<Committed>;

  /** Decides that a purchase isn't made. False when somebody else has decided. */
  decideToUndo(held: HeldPurchase, undoing: Undoing): Promise<boolean>;

  /** Notes how it ended. False when somebody else has noted it. */
  settle(held: HeldPurchase, as: 'done' | 'uncollected' | 'undone'): Promise<boolean>;
}

/** What a purchase works with. */
export interface PurchasePorts {
  readonly book: PurchaseBook;
  readonly offers: Pick<OfferStore, 'find'>;
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  readonly pointOfSale: Pick<PointOfSale, 'reserve' | 'release' | 'registerSale'>;
  readonly payments: PaymentGateway;
  /** Tells the team that a purchase is made and can't be collected. Telling it again changes nothing. */
  readonly reportUncollected: (purchase: Purchase, nowEpochSeconds: number) => Promise<void>;
  /** The shop's keyed hash of an address, for a new order. */
  readonly hashContact: (email: string) => Promise<string>;
  /** A fingerprint of a text. */
  readonly digest: (text: string) => string;
  /** Never the same twice: who works on a purchase. */
  readonly newHolder: () => string;
  readonly newOrderNumber: () => string;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}
