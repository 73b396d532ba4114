import type { Measures } from './counts.ts';
import type { Kpi, Terms } from './kpi.ts';

export interface KpiValue {
  readonly kpi: string;
  /** Of a figure that is told for each slot, occasion and the like. */
  readonly label?: string;
  readonly numerator: number;
  /** Absent where the figure is the numerator itself. */
  readonly denominator?: number;
  /** Absent where the denominator is 0: then nothing can be said. */
  readonly value?: number;
}

/** A figure out of measures: one value, or one for each label that any of its measures has, by name. */
export const valuesOf = (kpi: Kpi, measures: Measures): readonly KpiValue[] => {
  const stars = [kpi.numerator, kpi.denominator ?? {}].flatMap((terms) => Object.keys(terms).filter(isStarred));
  if (stars.length === 0) return [valueOf(kpi, measures)];
  return labelsOf(stars, measures).map((label) => valueOf(kpi, measures, label));
};

function valueOf(kpi: Kpi, measures: Measures, label?: string): KpiValue {
  const numerator = sum(kpi.numerator, measures, label);
  const named = { kpi: kpi.name, ...(label !== undefined && { label }), numerator };
  if (!kpi.denominator) return { ...named, value: numerator };
  const denominator = sum(kpi.denominator, measures, label);
  return { ...named, denominator, ...(denominator !== 0 && { value: numerator / denominator }) };
}

const sum = (terms: Terms, measures: Measures, label = ''): number =>
  Object.entries(terms).reduce((total, [name, times]) => total + times * (measures[nameWith(name, label)] ?? 0), 0);

const isStarred = (name: string): boolean => name.endsWith('/*');
const nameWith = (name: string, label: string): string => (isStarred(name) ? `${name.slice(0, -1)}${label}` : name);

function labelsOf(stars: readonly string[], measures: Measures): readonly string[] {
  const prefixes = stars.map((name) => name.slice(0, -1));
  const labels = Object.keys(measures).flatMap((name) =>
    prefixes.flatMap((prefix) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  );
  return [...new Set(labels)].sort();
}
