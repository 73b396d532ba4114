import type { PlainDate } from '../dates.ts';

/** Numbers by what they count: whole, and sums of minor units where they are money. See `MEASURES`. */
export type Measures = Readonly<Record<string, number>>;

/** What numbers are kept apart by: the tier and channel of a conversation, the variant or the path that it was on. */
export interface Cell {
  /** In the shop's time zone. */
  readonly day: PlainDate;
  readonly by: 'all' | 'variant' | 'path';
  /** `<tier>/<channel>`, `<experiment>=<variant>`, or a path. */
  readonly of: string;
}

/** Measures by the key of their cell. Everything is in exactly one cell by `all`; the others count parts of it again. */
export type Counts = ReadonlyMap<string, Measures>;

export const cellKey = ({ day, by, of }: Cell): string => `${day}#${by}#${of}`;

export function cellOf(key: string): Cell {
  const [day = '', by = '', ...of] = key.split('#');
  return { day, by: by as Cell['by'], of: of.join('#') };
}

export function addMeasures(one: Measures, other: Measures, times = 1): Measures {
  const sum: Record<string, number> = { ...one };
  for (const [name, value] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + times * value;
  return sum;
}

/** All together; what comes to nothing is left out. */
export function sumOf(parts: Iterable<Counts>): Counts {
  const sums = new Map<string, Measures>();
  for (const part of parts)
    for (const [key, measures] of part) sums.set(key, addMeasures(sums.get(key) ?? {}, measures));
  return new Map([...sums].map(([key, measures]) => [key, withoutZeros(measures)] as const).filter(isAnything));
}

/** What has to be added to `before` to come to `after`. */
export const changeOf = (before: Counts, after: Counts): Counts =>
  sumOf([after, new Map([...before].map(([key, measures]) => [key, addMeasures({}, measures, -1)]))]);

const withoutZeros = (measures: Measures): Measures =>
  Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== 0));
const isAnything = ([, measures]: readonly [string, Measures]): boolean => Object.keys(measures).length > 0;

export const NO_COUNTS: Counts = new Map();
