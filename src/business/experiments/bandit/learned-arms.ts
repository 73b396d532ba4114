import type { Tallies, VariantTallies } from '../verdict.ts';
import { EMPTY_TALLY } from '../statistics/tally.ts';
import { FLOOR, sampleWorth } from './choose-arm.ts';
import { randomOf } from './random-of.ts';
import { type DrawnAt, type GroupTier, type Moment, type OfferKind } from './strategy.ts';
import { readCountedAs } from './read-counted-as.ts';

/** What is known of one offer at one moment, for one group of customers. */
export interface LearnedArm {
  readonly offer: OfferKind;
  readonly moment: Moment;
  /** For how many conversations it was drawn. */
  readonly drawn: number;
  /** In how many of them its moment came and it was made. */
  readonly made: number;
  /** What it brings each time that it is drawn, from 0 to 1: a sale counts 1, details that are left 0.2. */
  readonly worth: number;
  /** Between these its worth lies with a chance of 95 in 100. */
  readonly low: number;
  readonly high: number;
  /** How many of the next draws, of 1, it gets where every offer of the group fits. */
  readonly share: number;
}

/** What is known for customers of one tier in one mood, the offer that is drawn most first. */
export interface LearnedGroup {
  readonly tier: GroupTier;
  readonly tone: 'positive' | 'neutral' | 'negative';
  /** Where it is drawn for them which offer they are made, and when. */
  readonly drawnAt: DrawnAt;
  readonly arms: readonly LearnedArm[];
}

/** So many draws tell the interval and the shares to a hundredth or so. */
const DRAWS = 1_000;

/**
 * What learning which offer suits whom, and when, has come to: for each group the offers that were ever drawn for it.
 *
 * @param tallies the counts of `OFFER_STRATEGY`; what isn't an arm of it is left out
 * @returns groups by name; the same counts always tell the same
 */
export function learnedArms(tallies: Tallies): readonly LearnedGroup[] {
  const read = Object.entries(tallies).flatMap(([name, tally]) => {
    const counted = readCountedAs(name);
    return counted ? [{ ...counted, tally }] : [];
  });
  return [...Map.groupBy(read, ({ group }) => group)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([group, arms]) => {
      const [first] = arms;
      if (!first) return [];
      const { tier, tone, drawnAt } = first;
      return [{ tier, tone, drawnAt, arms: armsIn(group, arms) }];
    });
}

interface CountedArm {
  readonly offer: OfferKind;
  readonly moment: Moment;
  readonly tally: VariantTallies;
}

function armsIn(group: string, arms: readonly CountedArm[]): readonly LearnedArm[] {
  const worths = arms.map(({ offer, moment, tally }) => {
    const random = randomOf(`${group}/${offer}@${moment}`);
    return Array.from({ length: DRAWS }, () => sampleWorth(tally.taken, random));
  });
  return arms
    .map(({ offer, moment, tally: { taken = EMPTY_TALLY, made = EMPTY_TALLY } }, arm) => ({
      ...{ offer, moment, drawn: taken.units, made: made.sum, worth: (1 + taken.sum) / (2 + taken.units) },
      ...rangeOf(worths[arm] ?? []),
      share: FLOOR / arms.length + (1 - FLOOR) * shareOfBest(worths, arm),
    }))
    .toSorted((one, other) => other.share - one.share || other.drawn - one.drawn);
}

function rangeOf(worths: readonly number[]): Pick<LearnedArm, 'low' | 'high'> {
  const sorted = worths.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** In how many draws, of 1, this arm comes out best. */
function shareOfBest(worths: readonly (readonly number[])[], arm: number): number {
  const draws = worths[arm] ?? [];
  const isBest = (worth: number, draw: number): boolean =>
    worths.every((other, index) => index === arm || (other[draw] ?? 0) < worth);
  return draws.filter(isBest).length / draws.length;
}
