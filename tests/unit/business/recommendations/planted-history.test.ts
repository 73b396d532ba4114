import { describe, expect, it } from '@jest/globals';
import type { Department } from '#business/catalog/index';
import { NO_PATTERNS, recommend } from '#business/recommendations/index';
import {
  aPlantedHistory,
  type Basket,
  CATEGORIES,
  categoryOf,
  OF_A_CATEGORY,
  patternsOf,
  PLANTED,
  popularity,
} from '../../../support/a-planted-history.ts';
import { aProduct } from '../../../support/a-product.ts';

const LEARNT = aPlantedHistory(7, 6_000);
const HELD_OUT = aPlantedHistory(8, 1_500);
const PATTERNS = patternsOf(LEARNT);
const SHELF = CATEGORIES.flatMap((category) =>
  Array.from({ length: OF_A_CATEGORY }, (_, index) => ({
    product: aProduct({ sku: `${category}-${index}`, category: category as unknown as Department }),
    relation: 'unrelated' as const,
    line: { unitPriceMinor: 1000 },
  })),
);

const recommended = (sku: string, month: number, patterns = PATTERNS): readonly string[] => {
  const bought = [{ sku, category: categoryOf(sku) }];
  return recommend(SHELF, { bought, owned: [], patterns, month }, 3).map(({ product }) => product.sku);
};
/** How often the other thing of a basket is among three that are told to who has the one. */
const hitRate = (baskets: readonly Basket[], tell: (sku: string, month: number) => readonly string[]): number => {
  const hits = baskets.filter(({ skus: [one = '', other = ''], month }) => tell(one, month).includes(other));
  return hits.length / baskets.length;
};

describe('recommendations from a history', () => {
  it('find the planted pairs, both ways', () => {
    for (const [a, b] of PLANTED.pairs) {
      expect(recommended(a, 6)).toContain(b);
      expect(recommended(b, 6)).toContain(a);
    }
  });

  it('find the planted season in its month, and not in another', () => {
    const inSeason = recommended('SPORTS-1', PLANTED.season.month).filter((sku) => categoryOf(sku) === 'HOME');
    const ordinary = recommended('SPORTS-1', 6).filter((sku) => categoryOf(sku) === 'HOME');

    expect(inSeason.length).toBeGreaterThan(ordinary.length);
  });

  it('hit what held-out baskets hold more often than the most popular products do', () => {
    const popular = popularity(LEARNT);
    const byPopularity = hitRate(HELD_OUT, (sku) => popular.filter((other) => other !== sku).slice(0, 3));
    const byHistory = hitRate(HELD_OUT, recommended);

    expect(byHistory).toBeGreaterThan(byPopularity * 1.2);
  });

  it('know nothing of it without the history', () => {
    const [[a, b]] = PLANTED.pairs;

    expect(recommended(a, 6, NO_PATTERNS)).not.toContain(b);
  });
});
