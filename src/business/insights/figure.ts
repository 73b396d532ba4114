import type { Measures } from './counts.ts';
import type { Kpi } from './kpi.ts';
import { type KpiValue, valuesOf } from './kpi-values.ts';

/** A figure as it is, and as it was in the period before. */
export interface Figure extends KpiValue {
  /** Absent where nothing was counted then. */
  readonly before?: Pick<KpiValue, 'numerator' | 'denominator' | 'value'>;
}

const NOTHING: Measures = {};

/** Figures out of two periods' measures; those of which nothing can be said in either are left out. */
export function figuresOf(
  kpis: readonly Kpi[],
  now: Measures = NOTHING,
  before: Measures = NOTHING,
): readonly Figure[] {
  return kpis.flatMap((kpi) => {
    const [present, past] = [byLabel(kpi, now), byLabel(kpi, before)];
    return [...new Set([...present.keys(), ...past.keys()])]
      .sort()
      .map((label) => figureOf(kpi.name, label, present.get(label), past.get(label)))
      .filter(saysSomething);
  });
}

/** A figure that isn't told by labels has none: it stands by the empty one. */
const byLabel = (kpi: Kpi, measures: Measures): ReadonlyMap<string, KpiValue> =>
  new Map(valuesOf(kpi, measures).map((value) => [value.label ?? '', value]));

function figureOf(kpi: string, label: string, now: KpiValue | undefined, before: KpiValue | undefined): Figure {
  const named = { kpi, ...(label !== '' && { label }) };
  const present = now ? partsOf(now) : { numerator: 0 };
  return { ...named, ...present, ...(before && isKnown(before) && { before: partsOf(before) }) };
}

const partsOf = ({ numerator, denominator, value }: KpiValue): NonNullable<Figure['before']> => ({
  numerator,
  ...(denominator !== undefined && { denominator }),
  ...(value !== undefined && { value }),
});

const isKnown = ({ value, numerator }: KpiValue): boolean => value !== undefined || numerator !== 0;
const saysSomething = (figure: Figure): boolean => isKnown(figure) || figure.before !== undefined;
