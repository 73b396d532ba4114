import type { ProductCategory } from '../catalog/index.ts';
import type { Lead } from '../leads/index.ts';
import { EXCHANGE_POLICY } from './policy.ts';

/** Scores in steps that tell a buyer enough, and nobody apart. */
export const SCORE_BANDS = ['0-39', '40-59', '60-69', '70-79', '80-100'] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

/** What a ping says of a lead: nothing else of it is sent to anybody but the winner. */
export interface Cohort {
  readonly category: ProductCategory;
  readonly scoreBand?: ScoreBand;
  readonly region?: string;
}

/** A question to a buyer: what would a lead like this be worth to you? */
export interface Ping extends Cohort {
  readonly pingId: string;
  readonly currency: string;
}

export const scoreBandOf = (score: number): ScoreBand =>
  SCORE_BANDS.findLast((band) => score >= Number(band.split('-')[0])) ?? '0-39';

/** The cohorts that a lead is one of, from the one that says most to the one that says least. */
export function cohortsOf({ interests, score, region }: Lead): readonly Cohort[] {
  const [category] = interests;
  if (category === undefined) return [];
  const scoreBand = scoreBandOf(score);
  const narrowest = region === undefined ? [] : [{ category, scoreBand, region }];
  return [...narrowest, { category, scoreBand }, { category }];
}

/** A cohort's name in a table: "Electronics#80-100#OH", with "*" for what it leaves open. */
export const cohortName = ({ category, scoreBand, region }: Cohort): string =>
  [category, scoreBand ?? '*', region ?? '*'].join('#');

/**
 * The cohort that says most among those that enough leads share: with fewer, "a hot lead for jewelry in Wyoming" is
 * somebody.
 *
 * @param sizes how many leads each cohort has, in the order of `cohorts`
 */
export const narrowestShared = (cohorts: readonly Cohort[], sizes: readonly number[]): Cohort | undefined =>
  cohorts.find((_, index) => (sizes[index] ?? 0) >= EXCHANGE_POLICY.fewestAlike);
