import type { PackageName } from './packages.ts';

/** What a lead is worth at least, by its quality score: minor units of the shop's currency, the best first. */
const PRICES: readonly { readonly leastScore: number; readonly minor: Readonly<Record<PackageName, number>> }[] = [
  { leastScore: 90, minor: { Premium: 25_00, Standard: 14_00, Basic: 5_00 } },
  { leastScore: 80, minor: { Premium: 20_00, Standard: 11_00, Basic: 4_00 } },
  { leastScore: 70, minor: { Premium: 15_00, Standard: 8_00, Basic: 3_00 } },
  { leastScore: 60, minor: { Premium: 10_00, Standard: 6_00, Basic: 2_00 } },
  { leastScore: 40, minor: { Premium: 6_00, Standard: 3_50, Basic: 1_20 } },
  { leastScore: 0, minor: { Premium: 3_00, Standard: 1_50, Basic: 50 } },
];

/**
 * The price of a lead in a package: the reserve of an auction.
 *
 * @param score 0 to 100; a better one is never cheaper
 * @returns minor units
 */
export const packagePrice = (name: PackageName, score: number): number =>
  (PRICES.find(({ leastScore }) => score >= leastScore) ?? PRICES.at(-1))?.minor[name] ?? 0;
