import { type Purchase, totalMinor } from '../purchase.ts';
import { daysOf } from './days.ts';

/** When last, how often and for how much somebody bought. */
export interface Rfm {
  /** Since the last purchase. */
  readonly recencyDays: number;
  readonly frequency: number;
  /** All purchases together, minor units of the shop's currency. */
  readonly monetaryMinor: number;
}

/** @param purchases of one customer; undefined when there is none before the instant */
export function rfmOf(purchases: readonly Purchase[], asOfIso: string): Rfm | undefined {
  const before = purchases.filter(({ purchasedAt }) => purchasedAt < asOfIso);
  if (before.length === 0) return undefined;
  const last = Math.max(...before.map(({ purchasedAt }) => daysOf(purchasedAt)));
  return {
    recencyDays: Math.floor(daysOf(asOfIso) - last),
    frequency: before.length,
    monetaryMinor: before.reduce((sum, purchase) => sum + totalMinor(purchase), 0),
  };
}

/** The least value of each fifth of the customers but the first, ascending. */
export type Fifths = readonly number[];
export type RfmFifths = Readonly<Record<keyof Rfm, Fifths>>;

export const fifthsOf = (values: readonly number[]): Fifths => {
  const sorted = Float64Array.from(values).sort();
  return [1, 2, 3, 4].map((fifth) => sorted[Math.floor((sorted.length * fifth) / 5)] ?? 0);
};

/** From 1, the lowest fifth, to 5. */
const scoreIn = (fifths: Fifths, value: number): number => 1 + fifths.filter((limit) => value >= limit).length;

export interface RfmScore {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** 5 is best each time: bought lately, often, for much. */
export const scoreRfm = (rfm: Rfm, fifths: RfmFifths): RfmScore => ({
  recency: 6 - scoreIn(fifths.recencyDays, rfm.recencyDays),
  frequency: scoreIn(fifths.frequency, rfm.frequency),
  monetary: scoreIn(fifths.monetaryMinor, rfm.monetaryMinor),
});

export type Segment = 'champion' | 'loyal' | 'at-risk' | 'new' | 'lost' | 'regular';

/** The first that fits. */
const SEGMENTS: readonly (readonly [Segment, (score: RfmScore) => boolean])[] = [
  ['champion', ({ recency, frequency, monetary }) => recency >= 4 && frequency >= 4 && monetary >= 4],
  ['loyal', ({ recency, frequency }) => recency >= 3 && frequency >= 4],
  ['at-risk', ({ recency, frequency }) => recency <= 2 && frequency >= 3],
  ['new', ({ recency, frequency }) => recency >= 4 && frequency <= 2],
  ['lost', ({ recency }) => recency === 1],
];

export const segmentOf = (score: RfmScore): Segment => SEGMENTS.find(([, fits]) => fits(score))?.[0] ?? 'regular';
