import { findAmounts } from './amounts.ts';
import type { Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

/** Designators of ISO 8601, in its order; after the T they are parts of a day. */
const DATE_PARTS = ['Y', 'M', 'W', 'D'] as const;
const TIME_PARTS = ['TH', 'TM', 'TS'] as const;
type Part = (typeof DATE_PARTS)[number] | (typeof TIME_PARTS)[number];
type Counts = Partial<Record<Part, number>>;

interface Unit {
  part: Part;
  times?: number;
}

const UNITS: [RegExp, Unit][] = (
  [
    ['years?|yrs?|y', { part: 'Y' }],
    ['decades?', { part: 'Y', times: 10 }],
    ['months?|mos?', { part: 'M' }],
    ['weeks?|wks?|w', { part: 'W' }],
    ['fortnights?', { part: 'W', times: 2 }],
    ['days?|d', { part: 'D' }],
    ['hours?|hrs?|h', { part: 'TH' }],
    ['minutes?|mins?|m', { part: 'TM' }],
    ['seconds?|secs?|s', { part: 'TS' }],
  ] as [string, Unit][]
).map(([words, unit]) => [new RegExp(`^[\\s-]*(?:${words})(?![a-z])`, 'i'), unit]);

/** Open point 28: how a fraction of a part is said in the next smaller one, where that is exact: half an hour is 30 minutes. */
const SMALLER: Partial<Record<Part, [Part, number]>> = {
  Y: ['M', 12],
  W: ['D', 7],
  D: ['TH', 24],
  TH: ['TM', 60],
  TM: ['TS', 60],
};

/** 1.3 years are no whole number of months: they stay as they are. */
const CALENDAR = new Set<Part>(['Y', 'W']);
const PRECISION = 1e6;

const WRITTEN =
  /(?<![\p{L}\p{N}])P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?(?![\p{L}\p{N}])/gu;
const JOINT = /^[\s,]*(?:and\s+)?$/i;
const HALF = /^\s+and\s+a\s+half(?![a-z])/i;

interface Measured {
  start: number;
  end: number;
  counts: Counts;
  last: Part;
}

function add(counts: Counts, part: Part, value: number): void {
  const whole = Math.trunc(value);
  const [smaller, ratio] = SMALLER[part] ?? [undefined, 0];
  const rest = Math.round((value - whole) * ratio * PRECISION) / PRECISION;
  if (smaller === undefined || rest === 0 || (CALENDAR.has(part) && !Number.isInteger(rest))) {
    counts[part] = (counts[part] ?? 0) + value;
    return;
  }
  if (whole > 0) counts[part] = (counts[part] ?? 0) + whole;
  add(counts, smaller, rest);
}

function measure(text: string): Measured[] {
  return findAmounts(text).flatMap(({ start, end, value }) => {
    const after = text.slice(end, end + 20);
    for (const [pattern, { part, times = 1 }] of UNITS) {
      const unit = pattern.exec(after);
      if (!unit) continue;
      const stop = end + unit[0].length;
      const half = HALF.exec(text.slice(stop, stop + 20));
      const counts: Counts = {};
      add(counts, part, (value + (half ? 0.5 : 0)) * times);
      return [{ start, end: stop + (half?.[0].length ?? 0), counts, last: part }];
    }
    return [];
  });
}

const ORDER: Part[] = [...DATE_PARTS, ...TIME_PARTS];

/** "five hours ten minutes" is one duration: each further part is smaller than the one before. */
function joined(text: string, measured: Measured[]): Measured[] {
  const all: Measured[] = [];
  for (const next of measured) {
    const before = all.at(-1);
    const isRest = before && JOINT.test(text.slice(before.end, next.start)) && ORDER.indexOf(next.last) > ORDER.indexOf(before.last); // prettier-ignore
    if (!isRest) {
      all.push(next);
      continue;
    }
    for (const part of ORDER) if (next.counts[part] !== undefined) add(before.counts, part, next.counts[part]);
    Object.assign(before, { end: next.end, last: next.last });
  }
  return all;
}

const write = (counts: Counts, parts: readonly Part[]): string =>
  parts.flatMap((part) => (counts[part] === undefined ? [] : `${counts[part]}${part.at(-1)}`)).join('');

function toIso(counts: Counts): string {
  const time = write(counts, TIME_PARTS);
  return `P${write(counts, DATE_PARTS)}${time && `T${time}`}`;
}

function find(text: string): Span[] {
  const written = [...text.matchAll(WRITTEN)].map(({ 0: iso, index }) =>
    spanAt(text, [index, index + iso.length], iso),
  );
  if (written.length > 0) return written;
  return joined(text, measure(text)).map(({ start, end, counts }) => spanAt(text, [start, end], toIso(counts)));
}

/** AMAZON.Duration: ISO 8601, in the units that were said ("eight weeks" is P8W). */
export const createDurationResolver = (): Resolver => createPatternResolver('10 minutes', find);
