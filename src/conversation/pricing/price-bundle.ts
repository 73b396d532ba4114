import { createPricer, type QuoteLine, type Reason } from '#business/pricing/index';
import type { Turn } from '../turn/index.ts';
import { type PricedProduct, toItem } from './price-products.ts';
import { asPricedCustomer, contextOf, policyFor, type Shopper } from './shopper.ts';

/** Products that are bought together as one set, each once. */
export interface PricedBundle {
  readonly lines: readonly QuoteLine[];
  /** Without delivery, minor units. */
  readonly totalMinor: number;
  /** What the set takes off, minor units, above 0. */
  readonly savesMinor: number;
  /** In basis points; absent when a cap or a floor left less of it. */
  readonly off?: number;
}

/** The products together for this shopper; undefined when that saves nothing. */
export function priceBundle(turn: Turn, shopper: Shopper, parts: readonly PricedProduct[]): PricedBundle | undefined {
  const items = parts.map(({ product, relation }) => toItem(product, relation));
  // A welcome code is told of where something is offered for sale, and sets are only shown.
  const { welcomeCode: _, ...open } = contextOf(turn, shopper, undefined);
  const context = { ...open, bundles: [items.map(({ sku }) => sku)] };
  const { lines } = createPricer(asPricedCustomer(shopper), context, policyFor(shopper)).quote(items);
  const shares = lines.flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'bundle'));
  const savesMinor = shares.reduce((sum, { amountMinor }) => sum - amountMinor, 0);
  if (savesMinor === 0) return undefined;
  const totalMinor = lines.reduce((sum, line) => sum + line.totalMinor, 0);
  return { lines, totalMinor, savesMinor, ...wholeShare(shares) };
}

const wholeShare = ([first, ...others]: readonly Reason[]): Pick<PricedBundle, 'off'> =>
  first && [first, ...others].every(({ cappedBy }) => cappedBy === undefined) ? { off: first.off } : {};
