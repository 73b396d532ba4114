import { type Thresholds, worthOf } from './explained-share.ts';
import type { Observed } from './observe.ts';

/** Thresholds are tried at every twentieth of the customers, and no tier is much smaller than that. */
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
  const cuts = candidates.map((from): Cut => ({ from, at: cutAt(from) }));

  const part = (begin: number, end: number): number =>
    end > begin ? ((sums[end] ?? 0) - (sums[begin] ?? 0)) ** 2 / (end - begin) : -Infinity;
  const betweenOf = (silver: Cut, gold: Cut, platinum: Cut): number =>
    part(0, silver.at) + part(silver.at, gold.at) + part(gold.at, platinum.at) + part(platinum.at, sorted.length);
  return triplesOf(cuts)
    .map((triple) => ({ triple, between: betweenOf(...triple) }))
    .filter(({ between }) => Number.isFinite(between))
    .reduce<Found | undefined>((best, one) => (best && best.between >= one.between ? best : one), undefined)
    ?.triple.map(({ from }) => from) as Thresholds | undefined;
}

interface Cut {
  readonly from: number;
  /** How many customers have spent less. */
  readonly at: number;
}
type Triple = readonly [Cut, Cut, Cut];
interface Found {
  readonly triple: Triple;
  readonly between: number;
}

const triplesOf = (cuts: readonly Cut[]): readonly Triple[] =>
  cuts.flatMap((silver, first) =>
    cuts
      .slice(first + 1)
      .flatMap((gold, second) => cuts.slice(first + second + 2).map((platinum): Triple => [silver, gold, platinum])),
  );

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
