import { type Counted, measuresIn } from './experiment.ts';
import { METRICS, type MetricName } from './metrics.ts';
import { EMPTY_TALLY, type Tally } from './statistics/tally.ts';
import { type UnitRecord, valueOf } from './unit-record.ts';
import type { VariantTallies } from './verdict.ts';

/** What is to be added to the counts of one variant. */
export interface CountChange {
  readonly variant: string;
  readonly tallies: VariantTallies;
}

type Measured = Omit<Counted, 'name'>;

/**
 * By how much the counts change when a unit's record does: what it counts for now, less what it counted for before.
 * So the counts are those of all records, whatever came first and however often it was told.
 */
export function changeOfCounts(experiment: Measured, before: UnitRecord, after: UnitRecord): readonly CountChange[] {
  const variants = new Set([before, after].flatMap(({ shown }) => (shown ? [shown.variant] : [])));
  return [...variants].flatMap((variant) => {
    const tallies = tallyChange(experiment, ofVariant(before, variant), ofVariant(after, variant));
    return Object.values(tallies).some(isChange) ? [{ variant, tallies }] : [];
  });
}

const ofVariant = (record: UnitRecord, variant: string): UnitRecord | undefined =>
  record.shown?.variant === variant ? record : undefined;

function tallyChange(experiment: Measured, before?: UnitRecord, after?: UnitRecord): VariantTallies {
  return Object.fromEntries(
    measuresIn(experiment).map((metric) => {
      const [old, now] = [before, after].map((record) => tallyOf(experiment, metric, record));
      return [metric, minus(now ?? EMPTY_TALLY, old ?? EMPTY_TALLY)];
    }),
  );
}

function tallyOf({ windowDays }: Measured, metric: MetricName, record?: UnitRecord): Tally {
  if (!record?.shown) return EMPTY_TALLY;
  const value = valueOf(record, { metric, kind: METRICS[metric].kind, windowDays });
  return { units: 1, sum: value, squares: value * value };
}

const minus = (one: Tally, other: Tally): Tally => ({
  units: one.units - other.units,
  sum: one.sum - other.sum,
  squares: one.squares - other.squares,
});

const isChange = ({ units, sum, squares }: Tally): boolean => units !== 0 || sum !== 0 || squares !== 0;
