import type { Product } from '#business/catalog/index';
import { createPricer, RELATIONS } from '#business/pricing/index';
import { recommend } from '#business/recommendations/index';
import { measure, row, verdict } from './measure.ts';

const PRODUCTS = 10_000;
const RUNS = 60;
const SHOWN = 3;
const MOST_CPU_MS = 10;
const CATEGORIES = ['Electronics', 'Home', 'Sports', 'Books', 'Beauty'] as const;

const skuAt = (index: number): string => `SKU-${index % PRODUCTS}`;

/** A catalogue in which each product names others, the same in each run. */
const products = Array.from({ length: PRODUCTS }, (_, index): Product => {
  const priceMinor = 500 + ((index * 7919) % 150_000);
  const listing = { sku: skuAt(index), name: `Product ${index}`, aliases: [], description: '', currency: 'USD' };
  return {
    ...{ ...listing, category: CATEGORIES[index % CATEGORIES.length] ?? 'Home', priceMinor, earlierPrices: [] },
    ...{ costMinor: Math.floor(priceMinor / 2), lowestPrice30DaysMinor: priceMinor, kind: 'goods' },
    ...{ stockOnHand: index % 9, stockReserved: 0 },
    relations: { complements: [skuAt(index + 1), skuAt(index + 7)], upgrades: [], bundles: [], services: [] },
  };
});
const pairs = Array.from({ length: 200 }, (_, index) => ({ a: skuAt(index), b: skuAt(index * 31), lift: 2 }));
const patterns = {
  products: pairs,
  categories: [{ a: 'Sports', b: 'Beauty', lift: 1.8 }],
  bestSellers: {},
  seasons: Object.fromEntries(CATEGORIES.map((category) => [category, [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2]])),
};
const owned = products.slice(0, 5);
const situation = { bought: owned, owned, patterns, month: 3, budgetMinor: 100_000 };
const customer = { isVerified: true, tier: 'Gold', consentsToPersonalPrices: false } as const;
const context = { today: '2026-03-09', promotions: [], openProblem: false, addedToOrder: true };

/** Prices and recommends from a whole large catalogue for one customer, beside reading its list prices once. */
export async function benchRecommendProducts(): Promise<void> {
  const kept: unknown[] = [];
  const times = (work: () => unknown) =>
    measure(Array.from({ length: RUNS }, () => () => Promise.resolve(kept.push(work()))));
  const floor = await times(() => products.reduce((sum, { priceMinor }) => sum + priceMinor, 0));
  const recommended = await times(() => recommend(priceAll(), situation, SHOWN));

  console.log(`\nprice and recommend from ${PRODUCTS.toLocaleString('en-US')} products`);
  console.table({
    'reading the list prices (floor)': row(floor, floor),
    'price and recommend': row(recommended, floor),
  });
  console.log(verdict(recommended.cpu < MOST_CPU_MS, `${MOST_CPU_MS} ms CPU`));
}

/** Prices each product as it is asked for. */
function* priceAll() {
  const pricer = createPricer(customer, context);
  for (const [index, product] of products.entries()) {
    const relation = RELATIONS[index % RELATIONS.length] ?? 'unrelated';
    const { sku, category, currency, priceMinor, costMinor, lowestPrice30DaysMinor } = product;
    const item = { sku, category, relation, currency, priceMinor, costMinor, lowestPrice30DaysMinor, quantity: 1 };
    yield { product, relation, line: pricer.price(item) };
  }
}
