import type { Word } from '../words.ts';
import { wordsOf } from '../words.ts';

/** A clock time in words, without a half of the day, and where it stands. */
export interface SpokenTime {
  start: number;
  end: number;
  hour: number;
  minute: number;
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES = new Map<string, number>([
  ['five', 5],
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);
const PAST = new Set(['past', 'after']);
const TO = new Set(['to', 'before', 'till']);
const HOUR = 60;
const HALF = 30;
const QUARTER = 15;
const FIVE = 5;
const TEN = 10;
const TWENTY = 20;
const MIDDAY = 12;

const normAt = (words: Word[], index: number): string => words[index]?.norm ?? '';

/** "three" and "3" are hours of the clock. */
function hourOf(norm: string): number | undefined {
  const digits = /^(?:[1-9]|1[0-2])$/.test(norm) ? Number(norm) : undefined;
  return digits ?? (HOURS.indexOf(norm) + 1 || undefined);
}

const NAMED_MINUTES = new Map([...MINUTES, ['quarter', QUARTER], ['half', HALF]]);

/** Minutes before "past" or "to", and how many words that takes: "quarter", "20", "twenty five minutes". */
function minutesAt(words: Word[], from: number): [minutes: number, count: number] | undefined {
  const norm = normAt(words, from);
  const tens = NAMED_MINUTES.get(norm) ?? (/^[1-5]?\d$/.test(norm) ? Number(norm) : undefined);
  if (tens === undefined) return undefined;
  const isTwentyFive = norm === 'twenty' && normAt(words, from + 1) === 'five';
  const count = isTwentyFive ? 2 : 1;
  return [tens + (isTwentyFive ? FIVE : 0), normAt(words, from + count) === 'minutes' ? count + 1 : count];
}

/** A reading of the words from one on: hour and minute, and how many words that takes. */
type Reading = [hour: number, minute: number, count: number];

const at = (minutes: number, hour: number, count: number): Reading => [
  ((hour + (minutes < 0 ? MIDDAY - 1 : 0) - 1) % MIDDAY) + 1,
  (minutes + HOUR) % HOUR,
  count,
];

/** "quarter past three", "half past 5", "ten to nine", and British "half 5". */
function relative(words: Word[], from: number): Reading | undefined {
  const [minutes, count] = minutesAt(words, from) ?? [0, 0];
  if (count === 0) return undefined;
  const isHalf = normAt(words, from) === 'half';
  const preposition = normAt(words, from + count);
  const hour = hourOf(normAt(words, from + count + 1));
  if (hour && PAST.has(preposition)) return at(minutes, hour, count + 2);
  if (hour && TO.has(preposition) && !isHalf) return at(-minutes, hour, count + 2);
  const plain = isHalf && hourOf(preposition);
  return plain ? at(HALF, plain, 2) : undefined;
}

/** "three thirty", "three forty five", "three": spelled hours, with minutes or without. */
function absolute(words: Word[], from: number): Reading | undefined {
  const hour = HOURS.indexOf(normAt(words, from)) + 1;
  if (hour === 0) return undefined;
  const tens = MINUTES.get(normAt(words, from + 1)) ?? 0;
  if (tens < TEN) return [hour, 0, 1];
  const ones = HOURS.indexOf(normAt(words, from + 2)) + 1;
  const hasOnes = tens >= TWENTY && ones > 0 && ones < TEN;
  return hasOnes ? [hour, tens + ones, 3] : [hour, tens, 2];
}

/** Clock times in words: relative ones ("quarter past three") and spelled hours ("three thirty", "nine"). */
export function findSpokenTimes(text: string): (SpokenTime & { isRelative: boolean })[] {
  const words = wordsOf(text);
  const found: (SpokenTime & { isRelative: boolean })[] = [];
  for (let from = 0; from < words.length;) {
    const reading = relative(words, from);
    const [hour, minute, count] = reading ?? absolute(words, from) ?? [0, 0, 0];
    const [first, last] = [words[from], words[from + count - 1]];
    if (first && last && count > 0) found.push({ start: first.start, end: last.end, hour, minute, isRelative: reading !== undefined }); // prettier-ignore
    from += Math.max(count, 1);
  }
  return found;
}
