import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { allocate } from '#business/money';
import type { Order, OrderLine } from '#business/orders/index';

/** One unit of a product as it was bought. */
export interface OrderUnit {
  /** What was paid for it, its share of the order's discounts taken off; minor units. */
  readonly paidMinor: number;
  readonly paymentId?: string;
  /** What of it was paid with store credit, minor units; absent for nothing. */
  readonly creditMinor?: number;
}

/** Everything of one product in an order. */
export interface OrderedThing {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly units: readonly OrderUnit[];
}

const isThing = ({ category, sku }: OrderLine): boolean =>
  [...PRODUCT_CATEGORIES, 'Services'].some((known) => known === category) && sku !== 'DELIVERY';

/** What the customer paid for the whole order, minor units. */
export const paidFor = ({ lines }: Pick<Order, 'lines'>): number =>
  Math.max(
    0,
    lines.reduce((sum, { quantity, unitPriceMinor }) => sum + quantity * unitPriceMinor, 0),
  );

/**
 * What an order is made of, product by product, with what was paid for each unit. Discounts are shared by value; delivery
 * is no thing, and isn't given back with one. What all units cost together is never more than what was paid.
 */
export function thingsIn({ lines, paymentId }: Pick<Order, 'lines' | 'paymentId'>): readonly OrderedThing[] {
  const things = lines.filter((line) => isThing(line) && line.unitPriceMinor >= 0);
  const prices = things.map(({ quantity, unitPriceMinor }) => quantity * unitPriceMinor);
  const full = prices.reduce((sum, price) => sum + price, 0);
  const discount = lines.reduce((sum, { quantity, unitPriceMinor: price }) => sum - Math.min(0, quantity * price), 0);
  const net = allocate(Math.max(0, full - discount), prices);
  const bySku = new Map<string, OrderedThing>();
  for (const [index, line] of things.entries()) {
    const { sku, name, category, quantity } = line;
    const payment = line.paymentId ?? paymentId;
    const shares = allocate(net[index] ?? 0, Array<number>(quantity).fill(1));
    const credits = allocate(line.creditMinor ?? 0, Array<number>(quantity).fill(1));
    const units = shares.map((paidMinor, unit) => ({
      paidMinor,
      ...(payment !== undefined && { paymentId: payment }),
      ...(line.creditMinor !== undefined && { creditMinor: Math.min(paidMinor, credits[unit] ?? 0) }),
    }));
    const before = bySku.get(sku);
    bySku.set(sku, { ...(before ?? { sku, name, category }), units: [...(before?.units ?? []), ...units] });
  }
  return [...bySku.values()];
}
