import { type Thresholds, worthOf } from './explained-share.ts';
import type { Observed } from './observe.ts';

/** Thresholds are tried at every twentieth of the customers, and no tier is smaller than that. */
const STEPS = 20;

/**
 * The thresholds by which tiers tell best what customers spend next; undefined where there are too few customers to tell.
 *
 * @source the between-groups part of a one-way analysis of variance, maximised over all triples of quantiles
 */
export function fitThresholds(customers: readonly Observed[]): Thresholds | undefined {
  const sorted = customers.toSorted((one, other) => one.spentMinor - other.spentMinor);
  const candidates = candidatesOf(sorted);
  const sums = [0];
  for (const customer of sorted) sums.push((sums.at(-1) ?? 0) + worthOf(customer));
  const cutAt = (from: number): number => sorted.findIndex(({ spentMinor }) => spentMinor >= from);
  const cuts = candidates.map((from) => ({ from, at: cutAt(from) }));

  const part = (begin: number, end: number): number =>
    end > begin ? ((sums[end] ?? 0) - (sums[begin] ?? 0)) ** 2 / (end - begin) : -Infinity;
  let best: { readonly thresholds: Thresholds; readonly between: number } | undefined;
  for (const [first, silver] of cuts.entries())
    for (const [second, gold] of cuts.entries())
      for (const platinum of second > first ? cuts.slice(second + 1) : []) {
        const between =
          part(0, silver.at) + part(silver.at, gold.at) + part(gold.at, platinum.at) + part(platinum.at, sorted.length);
        if (!best || between > best.between) best = { thresholds: [silver.from, gold.from, platinum.from], between };
      }
  return best?.thresholds;
}

/** Round amounts near the quantiles, each once. */
function candidatesOf(sorted: readonly Observed[]): readonly number[] {
  const at = (step: number): number => sorted[Math.floor((sorted.length * step) / STEPS)]?.spentMinor ?? 0;
  const amounts = Array.from({ length: STEPS - 1 }, (_, index) => roundAmount(at(index + 1)));
  return [...new Set(amounts)].filter((amount) => amount > (sorted[0]?.spentMinor ?? 0));
}

/** To two digits: nobody promises a tier from $1,947.31 on. */
function roundAmount(amountMinor: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, amountMinor))) - 1);
  return Math.round(amountMinor / step) * step;
}
