import {
  type CountBook,
  EMPTY_TALLY,
  METRIC_NAMES,
  type Tally,
  type UnitRecord,
  type VariantTallies,
} from '#business/experiments/index';

const plus = (one: Tally = EMPTY_TALLY, other: Tally = EMPTY_TALLY): Tally => ({
  units: one.units + other.units,
  sum: one.sum + other.sum,
  squares: one.squares + other.squares,
});

const together = (one: VariantTallies, other: VariantTallies): VariantTallies =>
  Object.fromEntries(
    METRIC_NAMES.filter((metric) => one[metric] || other[metric]).map((metric) => [
      metric,
      plus(one[metric], other[metric]),
    ]),
  );

/** What experiments count, in memory. */
export function createInMemoryExperimentCounts(): CountBook {
  const records = new Map<string, UnitRecord>();
  const aliases = new Map<string, string>();
  const counts = new Map<string, Record<string, VariantTallies>>();
  return {
    change({ experiment, unit }, change) {
      const changed = change(records.get(`${experiment}/${unit}`));
      if (!changed) return Promise.resolve();
      records.set(`${experiment}/${unit}`, changed.record);
      if (changed.alsoKnownAs !== undefined) aliases.set(`${experiment}/${changed.alsoKnownAs}`, unit);
      const of = counts.get(experiment) ?? {};
      for (const { variant, tallies } of changed.counts) of[variant] = together(of[variant] ?? {}, tallies);
      counts.set(experiment, of);
      return Promise.resolve();
    },
    findAlias: (experiment, conversation) => Promise.resolve(aliases.get(`${experiment}/${conversation}`)),
    readCounts: (experiment) => Promise.resolve(counts.get(experiment) ?? {}),
  };
}
