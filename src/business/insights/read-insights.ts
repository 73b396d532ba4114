import type { PlainDate } from '../dates.ts';
import { addMeasures, type Cell, cellOf, type Counts, type Measures } from './counts.ts';
import { OF_A_PATH } from './conversation-counts.ts';
import type { Kpi } from './kpi.ts';
import { KPIS } from './kpis.ts';
import { type KpiValue, valuesOf } from './kpi-values.ts';
import type { InsightsReader } from './ports.ts';
import { costMicroUsd, unpricedUsages } from './prices.ts';

export const GROUPINGS = ['total', 'day', 'tier', 'channel', 'variant', 'path'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface InsightsRow {
  /** The day, tier, channel, `<experiment>=<variant>` or path; "all" in total. */
  readonly group: string;
  readonly values: readonly KpiValue[];
}

/** What a page or a terminal shows. */
export interface Insights {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly by: Grouping;
  readonly rows: readonly InsightsRow[];
  /** Names of usage without a price: costs lack them. */
  readonly unpriced: readonly string[];
}

/** To which group a cell belongs; undefined where it doesn't count for the grouping. */
const GROUP_OF: Readonly<Record<Grouping, (cell: Cell) => string | undefined>> = {
  total: ({ by }) => (by === 'all' ? 'all' : undefined),
  day: ({ by, day }) => (by === 'all' ? day : undefined),
  tier: ({ by, of }) => (by === 'all' ? of.split('/')[0] : undefined),
  channel: ({ by, of }) => (by === 'all' ? of.split('/')[1] : undefined),
  variant: ({ by, of }) => (by === 'variant' ? of : undefined),
  path: ({ by, of }) => (by === 'path' ? of : undefined),
};

/** All figures of these days, both included, by group. */
export async function readInsights(
  { from, to, by }: Pick<Insights, 'from' | 'to' | 'by'>,
  reader: InsightsReader,
): Promise<Insights> {
  const groups = groupsOf(await reader.countsBetween(from, to), by);
  const rows = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, measures]) => ({ group, values: kpisBy(by).flatMap((kpi) => valuesOf(kpi, measures)) }));
  return { from, to, by, rows, unpriced: unpricedUsages(Object.assign({}, ...groups.values()) as Measures) };
}

/** Of paths fewer measures are kept: what needs others isn't 0, it isn't known. */
const kpisBy = (by: Grouping): readonly Kpi[] =>
  by === 'path' ? KPIS.filter((kpi) => measuresIn(kpi).every((name) => KEPT.includes(name))) : KPIS;
const KEPT: readonly string[] = OF_A_PATH;
const measuresIn = ({ numerator, denominator }: Kpi): readonly string[] =>
  Object.keys({ ...numerator, ...denominator });

/** What was counted, by group; with what it cost. */
export function groupsOf(counts: Counts, by: Grouping): ReadonlyMap<string, Measures> {
  const groups = new Map<string, Measures>();
  for (const [key, measures] of counts) {
    const cell = cellOf(key);
    const group = GROUP_OF[by](cell);
    if (group === undefined) continue;
    const priced = {
      ...measures,
      'cost-micro-usd': costMicroUsd(measures, cell.day),
      'shop-cost-micro-usd': costMicroUsd(measures, cell.day, 'shop-usage-milli'),
    };
    groups.set(group, addMeasures(groups.get(group) ?? {}, priced));
  }
  return groups;
}
