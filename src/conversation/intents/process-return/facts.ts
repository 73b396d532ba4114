import type { Product } from '#business/catalog/index';
import type { Customer } from '#business/customers/index';
import type { PlainDate } from '#business/dates';
import type { Order } from '#business/orders/index';
import { kindIn, type ParcelTrouble, type Return, returnableIn, type ReturnFacts } from '#business/returns/index';
import type { NamedThing } from './match-things.ts';

/** What the shop knows about the order that something is to be returned of. */
export interface ShopFacts {
  readonly order: Order;
  readonly customer: Customer;
  readonly returns: readonly Return[];
  readonly products: readonly Product[];
  /** What happened to the parcel, when that is to be made good. */
  readonly trouble?: ParcelTrouble;
}

/** The order's things that may go back at all, with what they are called. Services aren't among them. */
export const thingsOf = ({ order, returns, products }: ShopFacts): readonly NamedThing[] =>
  returnableIn(order, returns).map((thing) => {
    const aliases = products.find(({ sku }) => sku === thing.sku)?.aliases ?? [];
    return { ...thing, aliases };
  });

export const isGoods = ({ products }: ShopFacts, { sku }: { readonly sku: string }): boolean =>
  kindIn(products, sku) === 'goods';

export const toReturnFacts = ({ order, customer, returns, products }: ShopFacts, today: PlainDate): ReturnFacts => ({
  ...{ order, returns, products, today },
  tier: customer.tier,
});
