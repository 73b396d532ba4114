import { findDays } from './chrono.ts';
import { DATE_PHRASES, readShortAnswer } from './date-phrases.ts';
import type { Day } from './days.ts';
import { fromDate, toIso } from './days.ts';
import type { ResolveContext, ResolverFactory, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';
import { createTimeResolver } from './time.ts';

/** Locales where 3/5 is the third of May: all but this one. */
const MONTH_FIRST = 'en_US';
const time = createTimeResolver();

/** Without a digit and without one of these beginnings of words a text holds no date. */
const MAY_HOLD_DATE =
  /\d|\b(?:to(?:day|night|mor)|tmr|yest|now|week|month|year|day|last|next|ago|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|this|the\s+\w+(?:st|nd|rd|th)\b)|day\b/i;

/** The text with a part blanked, so that positions stay. */
const blank = (text: string, { start, end }: Pick<Span, 'start' | 'end'>): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** Own phrases first, then chrono; times of the day are not seen by either, for another slot may want them. */
function find(text: string, context: ResolveContext, localeId: string): Span[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const today = fromDate(new Date(context.now));
  const found: Span[] = [];
  let rest = time.find(text, context).reduce(blank, text);
  for (const [pattern, read] of DATE_PHRASES) {
    for (const match of rest.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const day = read(match, today);
      if (day) found.push(toSpan(text, start, end, day));
      rest = blank(rest, { start, end });
    }
  }
  for (const { start, end, day } of findDays(rest, today, localeId !== MONTH_FIRST)) {
    found.push(toSpan(text, start, end, day));
  }
  return found.sort((one, other) => one.start - other.start);
}

const toSpan = (text: string, start: number, end: number, day: Day): Span => spanAt(text, [start, end], toIso(day));

function findInAnswer(text: string, context: ResolveContext, localeId: string): Span[] {
  const found = find(text, context, localeId);
  const day = found.length === 0 ? readShortAnswer(text, fromDate(new Date(context.now))) : undefined;
  return day ? [toSpan(text, 0, text.length, day)] : found;
}

/** AMAZON.Date: ISO 8601, ambiguous dates today or later, relative ones counted from the request's time in UTC. */
export const createDateResolver: ResolverFactory = (_, localeId) =>
  createPatternResolver(
    'tomorrow',
    (text, context) => find(text, context, localeId),
    (text, context) => findInAnswer(text, context, localeId),
  );
