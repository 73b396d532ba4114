import type { Product } from '#business/catalog/index';
import type { CustomerRepository } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import type { OrderRepository } from '#business/orders/index';
import type { PaymentGateway } from '#business/payments/index';
import type { PointOfSale } from '#business/point-of-sale/index';
import type { CreditEntry } from '#business/store-credit/index';
import type { Return, ReturnName } from './return.ts';

/** One change of a return with everything that changes with it: all or nothing. */
export interface ReturnChange {
  /** As it was read. */
  readonly before: Return;
  /** As it is to be; its version is one more. */
  readonly after: Return;
  readonly events: readonly ShopEvent<'return-moved' | 'return-approved' | 'return-label-ready'>[];
  /**
   * What the order's counters do: `count` counts units and money as returned, as far as the order still allows it and is
   * still delivered, or still in the trouble that the return makes good (`paidMinor`: what was paid for it); `give-back` takes them off again.
   */
  readonly counters?: { readonly kind: 'count'; readonly paidMinor: number } | { readonly kind: 'give-back' };
  /** Store credit that is given with it. */
  readonly credit?: CreditEntry;
  /** The id of what a carrier told, which is handled with it. */
  readonly carrierEventId?: string;
}

/** How a change ended; nothing was written but for `changed`. */
export type Changed =
  | { readonly kind: 'changed' }
  /** Somebody else has changed the return since it was read. */
  | { readonly kind: 'lost' }
  /** Some of the units went back otherwise meanwhile, more money would go back than was paid, or the order has changed. */
  | { readonly kind: 'over-the-cap' }
  | { readonly kind: 'handled-before' };

/** Where returns are kept, beside the orders that they belong to. Every write is conditional. */
export interface ReturnBook {
  /**
   * Keeps a new return, unless one of its number is kept.
   *
   * @returns the one that was there, or undefined when this is the first
   */
  begin(returned: Return): Promise<Return | undefined>;

  /** Sees its own writes. @throws ItemCorruptError */
  find(name: ReturnName): Promise<Return | undefined>;

  /** All returns of an order, in no particular order; sees its own writes. @throws ItemCorruptError */
  listOfOrder(orderNumber: string): Promise<readonly Return[]>;

  /** The return with a number, or with a carrier's number. Sees its own writes. */
  nameOf(key: ReturnKey): Promise<ReturnName | undefined>;

  /** Returns for which something is due, those that wait longest first. May be stale. */
  listDue(nowEpochSeconds: number, limit: number): Promise<readonly ReturnName[]>;

  /** @throws StorageUnavailableError: it may have been written */
  change(change: ReturnChange): Promise<Changed>;

  /** Whether what a carrier told was handled before. */
  isHandled(name: ReturnName, carrierEventId: string): Promise<boolean>;
}

/** How somebody outside names a return. */
export type ReturnKey = { readonly rma: string } | { readonly trackingNumber: string };

/** What a return works with. */
export interface ReturnPorts {
  readonly book: ReturnBook;
  readonly orders: Pick<OrderRepository, 'findByNumber'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  readonly products: { findBySkus(skus: readonly string[]): Promise<readonly Product[]> };
  readonly pointOfSale: Pick<PointOfSale, 'reserve' | 'release' | 'registerSale'>;
  readonly payments: PaymentGateway;
  /** Asks the team to do what can't be done here; asking again changes nothing. */
  readonly askTeam: AskTeam;
  /** A cryptographic fingerprint of a text, in ASCII. */
  readonly digest: (text: string) => string;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

/** A refund that a person has to make, since nobody knows the payment, or its provider won't. */
export type AskTeam = (returned: Return, nowEpochSeconds: number) => Promise<void>;
