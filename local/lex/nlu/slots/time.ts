import type { Clock } from './clock.ts';
import { halfOf, readingsOf } from './clock.ts';
import type { Resolver, SlotValue, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';
import { findSpokenTimes } from './spoken-times.ts';

const DAYPARTS: Record<string, string> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', tonight: 'NI' };
const FIXED: Record<string, string> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

const DIGITS = /(?<![\d:.,$€£#/-])(\d{1,2})(?:([:.])(\d{2}))?(?![\d:/@%-]|[.,]\d|st|nd|rd|th)/gi;
const MILITARY = /(?<![\d:.,$€£#/-])([01]\d|2[0-3])([0-5]\d)(?=\s*(?:hours|hrs)\b)/gi;
const BEFORE = /(?:^|[^\p{L}])(?:at|by)\s+$/iu;
const AFTER =
  /^(\s*o['’]?clock)?(?:\s*(a\.?m\.?|p\.?m\.?)(?![a-z])|\s+(?:in the (morning|afternoon|evening)|at (night)))?/i;
/** "at 12 dollars", "by 3 March": a count or a date, no time; but "at 10 march 5" is a time before a date. */
const COUNTED =
  /^\s*(?:[%$€£]|(?:percent|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days?|weeks?|months?|years?|hours?|min|dollars?|euros?|pounds?|items?|times|of|people)(?![a-z]{0,2}\s?\d))/i;
const WORDS = /\b(noon|midday|midnight|(?<!this )(?:morning|afternoon|evening)|(?<!last )night)\b/gi;
const WORDS_IN_ANSWER = /\b(noon|midday|midnight|morning|afternoon|evening|night|tonight)\b/gi;
/** How far before a number a preposition is looked for. */
const REACH = 8;
const NOON = 12;
const HALF = /(?<![a-z])(?:(a\.?m|p\.?m)\.?(?![a-z])|(morning|afternoon|evening|night))/i;

interface Candidate extends Pick<Clock, 'hour' | 'minute'> {
  start: number;
  end: number;
  /** Whether it is a time wherever it stands, as "15:45" and "quarter past three" are. */
  isSure: boolean;
  /** "0800 hours" is in the morning. */
  half?: Clock['half'];
}

function candidatesIn(text: string): Candidate[] {
  const written = [...text.matchAll(DIGITS)].map((match): Candidate => {
    const [{ length }, hour, mark, minute] = match;
    return {
      start: match.index,
      end: match.index + length,
      hour: Number(hour),
      minute: Number(minute ?? 0),
      isSure: mark === ':',
    };
  });
  const military = [...text.matchAll(MILITARY)].map(({ 0: all, 1: hour, 2: minute, index }): Candidate => {
    const time = {
      hour: Number(hour),
      minute: Number(minute),
      half: Number(hour) < NOON ? ('am' as const) : undefined,
    };
    return { start: index, end: index + all.length, ...time, isSure: true };
  });
  const spoken = findSpokenTimes(text).map(({ isRelative, ...time }): Candidate => ({ ...time, isSure: isRelative }));
  const all = [...spoken, ...military, ...written].sort((one, other) => one.start - other.start || other.end - one.end);
  return all.filter((one, index) => all.slice(0, index).every((before) => before.end <= one.start));
}

/** What follows a time and says more of it: "o'clock", "pm", "in the morning". */
function suffixAt(text: string, { end, hour }: Candidate): { length: number; half: Clock['half']; isClear: boolean } {
  const [written = '', oclock, meridiem, part, night] = AFTER.exec(text.slice(end)) ?? [];
  const half = halfOf(meridiem, part ?? night, hour);
  return { length: written.length, half, isClear: half !== undefined || oclock !== undefined };
}

/** A bare number is a time only as an answer; elsewhere it takes a colon, a half of the day or "at" before it. */
function readClock(text: string, candidate: Candidate, isAnswer: boolean): Span | undefined {
  const { start, end } = candidate;
  const suffix = suffixAt(text, candidate);
  const isClear = candidate.isSure || suffix.isClear;
  if (!isClear && !(isAnswer ? mayBeTime(text, end) : isAtTime(text, start, end))) return undefined;
  const times = readingsOf({ ...candidate, half: suffix.half ?? candidate.half });
  const only = times.length === 1 ? (times[0] ?? null) : null;
  return times.length === 0 ? undefined : spanAt(text, [start, end + suffix.length], only, times);
}

const mayBeTime = (text: string, end: number): boolean => !COUNTED.test(text.slice(end));
const isAtTime = (text: string, start: number, end: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - REACH), start)) && mayBeTime(text, end);

const findClocks = (text: string, isAnswer: boolean): Span[] =>
  candidatesIn(text).flatMap((candidate) => readClock(text, candidate, isAnswer) ?? []);

function findWords(text: string, isAnswer: boolean): Span[] {
  return [...text.matchAll(isAnswer ? WORDS_IN_ANSWER : WORDS)].map((match) => {
    const word = match[0].toLowerCase();
    return spanAt(text, [match.index, match.index + match[0].length], FIXED[word] ?? DAYPARTS[word] ?? null);
  });
}

/** "pm" after the ambiguous "at 3": the reading of that half of the day. Without a question before it, PM itself. */
function settle(text: string, previous: SlotValue | undefined): Span[] {
  const match = HALF.exec(text);
  if (!match) return [];
  const half = halfOf(match[1], match[2]);
  const reading = previous?.interpretedValue === null ? previous.resolvedValues[half === 'pm' ? 1 : 0] : undefined;
  const value = reading ?? (match[1] && /^\W*\S+\W*$/.test(text) ? half?.toUpperCase() : undefined);
  return value ? [spanAt(text, [match.index, match.index + match[0].length], value)] : [];
}

const firstFound = (...found: Span[][]): Span[] => found.find((spans) => spans.length > 0) ?? [];

const clearest = (spans: Span[]): Span[] =>
  firstFound(
    spans.filter(({ value }) => value.interpretedValue !== null),
    spans,
  );

/** An answer's clear time comes before others: of "between 3 and 5 pm" it is 5 pm, of "March 3 at 10" it is 10. */
const findInAnswer = (text: string, previous: SlotValue | undefined): Span[] =>
  firstFound(
    clearest(findClocks(text, false)),
    clearest(findClocks(text, true)),
    settle(text, previous),
    findWords(text, true),
  );

function findInSentence(text: string): Span[] {
  const clocks = findClocks(text, false);
  const words = findWords(text, false).filter((word) =>
    clocks.every((clock) => word.end <= clock.start || clock.end <= word.start),
  );
  return [...clocks, ...words].sort((one, other) => one.start - other.start);
}

/**
 * AMAZON.Time: 24-hour `HH:MM` or a part of the day. Open point 15: "at 3" is 03:00 or 15:00, so `interpretedValue` is
 * null and both are resolved.
 * It is read here because chrono takes an ambiguous time for morning and knows no "quarter past three".
 */
export const createTimeResolver = (): Resolver =>
  createPatternResolver('3 pm', findInSentence, (text, { previous }) => findInAnswer(text, previous));
