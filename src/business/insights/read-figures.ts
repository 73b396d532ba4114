import type { PlainDate } from '../dates.ts';
import type { Counts, Measures } from './counts.ts';
import { type Days, daysBefore, eachOf } from './days.ts';
import { type Figure, figuresOf } from './figure.ts';
import type { Kpi } from './kpi.ts';
import { KPIS } from './kpis.ts';
import type { InsightsReader } from './ports.ts';
import { unpricedUsages } from './prices.ts';
import { type Grouping, groupsOf } from './read-insights.ts';

/** By what figures are held against each other. */
export const COMPARISONS = ['tier', 'channel', 'variant'] as const satisfies readonly Grouping[];
export type Comparison = (typeof COMPARISONS)[number];

/** What is told of a figure before its values: everything but how it is calculated. */
export type KpiInWords = Omit<Kpi, 'numerator' | 'denominator'>;

/** Figures of some days beside those of as many days before. */
export interface Figures extends Days {
  readonly before: Days;
  readonly by: Comparison;
  readonly kpis: readonly KpiInWords[];
  /** Of all the days together. */
  readonly total: readonly Figure[];
  /** Every day, in order, without the figures that are told by labels; beside the day as far into the period before. */
  readonly days: readonly { readonly day: PlainDate; readonly figures: readonly Figure[] }[];
  /** By tier, channel or `<experiment>=<variant>`. */
  readonly groups: readonly { readonly group: string; readonly figures: readonly Figure[] }[];
  /** Names of usage without a price: costs lack them. */
  readonly unpriced: readonly string[];
}

/** All figures of these days, beside those of the period before: together, by day, and by what they are compared by. */
export async function readFigures(days: Days, by: Comparison, reader: InsightsReader): Promise<Figures> {
  const before = daysBefore(days);
  const [now, then] = await Promise.all([countsOf(days, reader), countsOf(before, reader)]);
  const total = ofAll(now);
  return {
    ...{ ...days, before, by, kpis: KPIS.map(inWords) },
    total: figuresOf(KPIS, total, ofAll(then)),
    days: pairedDays(days, before, now, then),
    groups: paired(by, now, then),
    unpriced: unpricedUsages(total),
  };
}

const countsOf = ({ from, to }: Days, reader: InsightsReader): Promise<Counts> => reader.countsBetween(from, to);

const ofAll = (counts: Counts): Measures => groupsOf(counts, 'total').get('all') ?? {};

const BY_DAY = KPIS.filter(({ numerator }) => Object.keys(numerator).every((name) => !name.endsWith('/*')));

function pairedDays(days: Days, before: Days, now: Counts, then: Counts): Figures['days'] {
  const [present, past] = [groupsOf(now, 'day'), groupsOf(then, 'day')];
  const dayBefore = eachOf(before);
  return eachOf(days).map((day, index) => ({
    day,
    figures: figuresOf(BY_DAY, present.get(day), past.get(dayBefore[index] ?? '')),
  }));
}

function paired(by: Comparison, now: Counts, then: Counts): Figures['groups'] {
  const [present, past] = [groupsOf(now, by), groupsOf(then, by)];
  return [...new Set([...present.keys(), ...past.keys()])]
    .sort()
    .map((group) => ({ group, figures: figuresOf(KPIS, present.get(group), past.get(group)) }));
}

const inWords = ({ name, group, says, window, comparedWith, unit }: Kpi): KpiInWords => ({
  ...{ name, group, says, window, comparedWith, unit },
});
