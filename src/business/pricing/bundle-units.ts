import { allocate, percentOf } from '../money.ts';
import type { BundlePart } from './facts.ts';
import type { PricedItem, RewardInForce, WelcomeCodeInForce } from './input.ts';
import type { PricingPolicy } from './policy.ts';

/** Units of one item that have the same price. */
export interface Units {
  readonly item: PricedItem;
  readonly quantity: number;
  readonly bundle: BundlePart | undefined;
  readonly reward?: RewardInForce;
  readonly welcomeCode?: WelcomeCodeInForce;
}

/**
 * Takes complete sets out of the items, in the order in which the sets are named; what is left stands alone.
 *
 * A set saves its percentage of what its parts cost together, shared by their prices without losing a cent.
 */
export function splitIntoUnits(
  items: readonly PricedItem[],
  bundles: readonly (readonly string[])[],
  policy: PricingPolicy,
): readonly Units[] {
  if (bundles.length === 0) return items.map((item) => ({ item, quantity: item.quantity, bundle: undefined }));
  const left = new Map(items.map((item) => [item.sku, item.quantity]));
  const bundled = bundles.flatMap((skus) => takeSets([...new Set(skus)], { items, left, policy }));
  return items.flatMap((item) => {
    const quantity = left.get(item.sku) ?? 0;
    const alone = quantity > 0 ? [{ item, quantity, bundle: undefined }] : [];
    return [...bundled.filter((units) => units.item === item), ...alone];
  });
}

interface Stock {
  readonly items: readonly PricedItem[];
  /** What no set has taken yet; this takes from it. */
  readonly left: Map<string, number>;
  readonly policy: PricingPolicy;
}

function takeSets(skus: readonly string[], { items, left, policy }: Stock): readonly Units[] {
  const sets = Math.min(...skus.map((sku) => left.get(sku) ?? 0));
  if (skus.length < 2 || sets === 0) return [];
  const parts = items.filter(({ sku }) => skus.includes(sku));
  const prices = parts.map(({ priceMinor }) => priceMinor);
  const saves = percentOf(
    prices.reduce((sum, price) => sum + price, 0),
    policy.bundle.off,
  );
  const shares = allocate(saves, prices);
  return parts.map((item, index) => {
    left.set(item.sku, (left.get(item.sku) ?? 0) - sets);
    return { item, quantity: sets, bundle: { skus, savesMinor: shares[index] ?? 0 } };
  });
}
