import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import type { CustomerRow, OrderRow, ProductRow } from '../shop-rows.ts';
import { validEmail } from './customer-rules.ts';
import { orderDates } from './dates.ts';
import { NO_FLAWS, type Rule, unique } from './rule.ts';

/** @param customers the customers that will be loaded: an order can't outlive its refused customer */
export function orderRules(customers: readonly CustomerRow[]): readonly Rule<OrderRow>[] {
  const known = new Set(customers.map((customer) => customer.customerId));
  return [
    unique('/orderNumber', (row) => row.orderNumber, 'this order number'),
    ({ customerId }) =>
      known.has(customerId)
        ? NO_FLAWS
        : [{ member: '/customerId', reason: `customer ${customerId} is not in customers.json, or is refused there` }],
    validEmail,
    orderDates,
  ];
}

/** Worth a warning only: a shop's past orders may name products that it no longer sells. */
export function unknownSkus(products: readonly ProductRow[]): Rule<OrderRow> {
  const known = new Set(products.map((product) => product.sku));
  const categories = new Set<string>(PRODUCT_CATEGORIES);
  return ({ lines }) =>
    lines.flatMap((line, index) =>
      known.has(line.sku) || !categories.has(line.category)
        ? NO_FLAWS
        : [{ member: `/lines/${index}/sku`, reason: `${line.sku} is no product of products.json` }],
    );
}
