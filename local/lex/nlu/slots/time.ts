import type { Resolver, SlotValue, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

const NOON_HOURS = 12;
const DAYPARTS: Record<string, string> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };
const FIXED: Record<string, string> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

const CLOCK =
  /(?<![\d:.$#/-])(?:(?:at|around|about|by)\s+)?((\d{1,2})(?:[:.](\d{2}))?\s*(?:o['’]?clock\s*)?(?:(a\.?m\.?|p\.?m\.?)(?![a-z])|in the (morning|afternoon|evening)|at (night))?)(?![\d:/@%-]|\.\d)/gi;
const WORDS = /\b(noon|midday|midnight|(?<!this )morning|(?<!this )afternoon|(?<!this )evening|night)\b/gi;

interface Clock {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | undefined;
}

const format = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** One time, or both where am and pm are equally possible. */
function readings({ hour, minute, half }: Clock): string[] {
  if (hour > 23 || minute > 59) return [];
  if (half === undefined) {
    const isAmbiguous = hour >= 1 && hour <= NOON_HOURS;
    const morning = hour % NOON_HOURS;
    return isAmbiguous ? [format(morning, minute), format(morning + NOON_HOURS, minute)] : [format(hour, minute)];
  }
  if (hour > NOON_HOURS || hour === 0) return [format(hour, minute)];
  return [format((hour % NOON_HOURS) + (half === 'pm' ? NOON_HOURS : 0), minute)];
}

function halfOf(meridiem: string | undefined, part: string | undefined): Clock['half'] {
  if (meridiem) return meridiem.toLowerCase().startsWith('a') ? 'am' : 'pm';
  if (part) return part.toLowerCase() === 'morning' ? 'am' : 'pm';
  return undefined;
}

function findClocks(text: string, isAnswer: boolean): Span[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => readClock(text, match, isAnswer) ?? []);
}

/** A bare number is a time only as an answer; elsewhere it takes minutes, a half of the day or "at" before it. */
function readClock(text: string, match: RegExpExecArray, isAnswer: boolean): Span | undefined {
  const [whole, written = '', hour, minute, meridiem, part, night] = match;
  const looksLikeTime = [minute, meridiem, part, night].some((found) => found !== undefined) || whole !== written;
  const half = halfOf(meridiem, part ?? night);
  const times = readings({ hour: Number(hour), minute: Number(minute ?? 0), half });
  if (times.length === 0 || !(isAnswer || looksLikeTime)) return undefined;
  const start = match.index + whole.length - written.length;
  const only = times.length === 1 ? (times[0] ?? null) : null;
  return spanAt(text, [start, start + written.trimEnd().length], only, times);
}

function findWords(text: string): Span[] {
  return [...text.matchAll(WORDS)].map((match) => {
    const word = match[0].toLowerCase();
    return spanAt(text, [match.index, match.index + match[0].length], FIXED[word] ?? DAYPARTS[word] ?? null);
  });
}

const HALF = /(?<![a-z])(?:(a\.?m|p\.?m)\.?(?![a-z])|(morning|afternoon|evening|night))/i;

/** "pm" after the ambiguous "at 3": the reading of that half of the day. */
function settle(text: string, previous: SlotValue | undefined): Span[] {
  const match = previous?.interpretedValue === null ? HALF.exec(text) : null;
  const reading = previous?.resolvedValues[halfOf(match?.[1], match?.[2]) === 'pm' ? 1 : 0];
  return match && reading ? [spanAt(text, [match.index, match.index + match[0].length], reading)] : [];
}

function find(text: string, isAnswer: boolean, previous?: SlotValue): Span[] {
  const clocks = findClocks(text, isAnswer);
  if (clocks.length > 0) return clocks;
  const settled = settle(text, previous);
  return settled.length > 0 ? settled : findWords(text);
}

/** AMAZON.Time: 24-hour `HH:MM` or a daypart; "at 3" may be 03:00 or 15:00, so `interpretedValue` is null. */
export const createTimeResolver = (): Resolver =>
  createPatternResolver(
    '3 pm',
    (text) => find(text, false),
    (text, { previous }) => find(text, true, previous),
  );
