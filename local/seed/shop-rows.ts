import type { Goods, Offering, Product, Relations } from '#business/catalog/index';
import type { Customer } from '#business/customers/index';
import type { Lead, LeadCapture } from '#business/leads/index';
import type { Order, OrderState } from '#business/orders/index';
import type { Promotion } from '#business/promotions/index';

/** The files of a shop, in the order in which they are checked: an order needs its customer, a sale its products. */
export const SHOP_FILES = ['customers.json', 'products.json', 'orders.json', 'promotions.json', 'leads.json'] as const;
export type ShopFile = (typeof SHOP_FILES)[number];

export type CustomerRow = Customer;

/** What a product lists beside its kind; a row leaves out what it has none of. */
type Listing = Omit<Extract<Product, Goods>, keyof Goods>;
type Defaulted = 'aliases' | 'relations' | 'earlierPrices' | 'lowestPrice30DaysMinor';
type Kind =
  Exclude<Offering, Goods> | (Omit<Goods, 'kind' | 'stockReserved'> & Partial<Pick<Goods, 'kind' | 'stockReserved'>>);

/** A product as it stands in products.json: goods unless its kind says otherwise. */
export type ProductRow = Omit<Listing, Defaulted> &
  Partial<Omit<Pick<Listing, Defaulted>, 'relations'>> & { readonly relations?: Partial<Relations> } & Kind;

/** A sale as it stands in promotions.json. */
export type PromotionRow = Omit<Promotion, 'skus' | 'categories' | 'unitsSold' | 'membersOnly' | 'startNoticed'> &
  Partial<Pick<Promotion, 'skus' | 'categories' | 'unitsSold' | 'membersOnly'>>;

/** An order as it stands in orders.json: the plain address in place of its keyed hash. */
export type OrderRow = OrderState & Omit<Order, 'status' | 'contactEmailHash'> & { readonly email: string };

/** One time that somebody left their details, as it stands in leads.json. */
export type LeadRow = Pick<
  LeadCapture,
  'firstName' | 'lastName' | 'email' | 'phone' | 'preference' | 'interests' | 'source'
> &
  Pick<Lead, 'customerId' | 'region' | 'timeZone'> & {
    /** The row's own key: loading it again captures nothing again. */
    readonly captureId: string;
    /** ISO 8601 in UTC. */
    readonly capturedAtIso: string;
    readonly declinedOffers?: number;
  };

/** Rows by file, before anything is known about their shape. */
export type FileRows = Readonly<Record<ShopFile, readonly unknown[]>>;

/** A shop that a program hands over, in the form of the files. */
export type RawShop = Readonly<Record<'customers' | 'products' | 'orders', readonly unknown[]>> & {
  readonly promotions?: readonly unknown[];
  readonly leads?: readonly unknown[];
};

export interface ShopRows {
  readonly customers: readonly CustomerRow[];
  readonly products: readonly ProductRow[];
  readonly orders: readonly OrderRow[];
  readonly promotions: readonly PromotionRow[];
  readonly leads: readonly LeadRow[];
}

/** Something about one place in one file, in plain words. */
export interface Finding {
  readonly file: ShopFile;
  /** Line in the file, from 1; absent when the rows didn't come from a file. */
  readonly line?: number;
  /** Position of the row in the file, from 0; absent, like `row`, when the whole file is meant. */
  readonly index?: number;
  /** The row as its owner knows it, such as "order 10002". */
  readonly row?: string;
  readonly reason: string;
}

/** What is wrong with one row; `member` is a JSON pointer inside the row, such as "/shipment/shippedOn". */
export interface Flaw {
  readonly member: string;
  readonly reason: string;
}
