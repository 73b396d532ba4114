import type { Observed } from './observe.ts';

/** From how much spent on each tier above the lowest begins, minor units, ascending. */
export type Thresholds = readonly [number, number, number];

/**
 * How well tiers tell customers apart by what they spend next: the share, from 0 to 1, of the differences in it that is
 * between tiers and not within them. What is spent is taken by its logarithm, so that one big basket isn't all.
 */
export function explainedShare(thresholds: Thresholds, customers: readonly Observed[]): number {
  const all = summarise(customers.map(worthOf));
  const groups = Map.groupBy(customers, ({ spentMinor }) => tierAt(thresholds, spentMinor));
  const between = [...groups.values()]
    .map((group) => summarise(group.map(worthOf)))
    .reduce((sum, { count, mean }) => sum + count * (mean - all.mean) ** 2, 0);
  return all.squares === 0 ? 0 : between / all.squares;
}

/** 0 for the lowest tier. */
export const tierAt = (thresholds: Thresholds, spentMinor: number): number =>
  thresholds.filter((from) => spentMinor >= from).length;

export const worthOf = ({ laterMinor }: Observed): number => Math.log1p(laterMinor / 100);

function summarise(values: readonly number[]) {
  const count = values.length;
  const mean = count === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / count;
  return { count, mean, squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) };
}
