import type { BuyingPatterns, Pair } from '#business/recommendations/index';

/** A basket of two things or more, bought in a month from 1 to 12. */
export interface Basket {
  readonly month: number;
  readonly skus: readonly string[];
}

/** What is planted: half of those who buy the one buy the other, and a category sells four times as well in a month. */
export const PLANTED = {
  pairs: [
    ['SPORTS-3', 'BEAUTY-5'],
    ['HOME-2', 'BOOKS-6'],
    ['BOOKS-1', 'SPORTS-7'],
    ['BEAUTY-0', 'HOME-4'],
  ],
  season: { category: 'HOME', month: 12 },
} as const;
export const CATEGORIES = ['SPORTS', 'HOME', 'BOOKS', 'BEAUTY'] as const;
export const OF_A_CATEGORY = 8;

/** Shoppers of a seed: popularity falls off within each category, the planted pairs and season come on top. */
export function aPlantedHistory(seed: number, baskets: number): readonly Basket[] {
  const random = aGenerator(seed);
  const partner = new Map<string, string>(PLANTED.pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const draw = (month: number): string => {
    const isSeason = month === PLANTED.season.month && random() < 0.5;
    const category = isSeason ? PLANTED.season.category : CATEGORIES[Math.floor(random() * CATEGORIES.length)];
    return `${category ?? ''}-${Math.floor(OF_A_CATEGORY * random() ** 1.6)}`;
  };
  return Array.from({ length: baskets }, () => {
    const month = 1 + Math.floor(random() * 12);
    const first = draw(month);
    const other = partner.get(first);
    return { month, skus: [first, other !== undefined && random() < 0.5 ? other : draw(month)] };
  }).filter(({ skus: [a, b] }) => a !== b);
}

/** What an analysis of the baskets finds, in the simplest way: pairs by lift, seasons by share of the month. */
export function patternsOf(baskets: readonly Basket[]): BuyingPatterns {
  const months = CATEGORIES.map((category) => {
    const share = (some: readonly Basket[]) =>
      some.flatMap(({ skus }) => skus).filter((sku) => categoryOf(sku) === category).length / (2 * some.length);
    const index = Array.from({ length: 12 }, (_, month) => {
      const inMonth = baskets.filter((basket) => basket.month === month + 1);
      return share(inMonth) / share(baskets);
    });
    return [category, index] as const;
  });
  const byCategory = baskets.map(({ skus }) => skus.map(categoryOf));
  return {
    products: liftsOf(baskets.map(({ skus }) => skus)),
    categories: liftsOf(byCategory.filter(([a, b]) => a !== b)),
    seasons: Object.fromEntries(months),
    bestSellers: {},
  };
}

export const categoryOf = (sku: string): string => sku.split('-')[0] ?? '';

/** The most bought first. */
export function popularity(baskets: readonly Basket[]): readonly string[] {
  const counts = countBy(baskets.flatMap(({ skus }) => skus));
  return [...counts].sort((one, other) => other[1] - one[1]).map(([sku]) => sku);
}

function liftsOf(baskets: readonly (readonly string[])[]): readonly Pair[] {
  const singles = countBy(baskets.flat());
  const pairs = countBy(baskets.map((skus) => skus.toSorted().join('|')));
  return [...pairs]
    .map(([key, together]): Pair & { readonly together: number } => {
      const [a = '', b = ''] = key.split('|');
      return { a, b, together, lift: (together * baskets.length) / ((singles.get(a) ?? 1) * (singles.get(b) ?? 1)) };
    })
    .filter(({ together, lift }) => together >= 12 && lift >= 1.5)
    .sort((one, other) => other.lift - one.lift);
}

function countBy(things: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** Numbers from 0 up to 1 by a seed (mulberry32). */
function aGenerator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
