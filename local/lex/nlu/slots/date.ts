import { DATE_PHRASES, fromDate } from './date-phrases.ts';
import type { Day } from './date-phrases.ts';
import type { ResolveContext, Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const toIso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day, 2)}`;

function find(text: string, { now }: ResolveContext): Span[] {
  const today = fromDate(new Date(now));
  const found: Span[] = [];
  for (const [pattern, read] of DATE_PHRASES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const day = found.some((span) => span.start < end && start < span.end) ? undefined : read(match, today);
      if (day) found.push(spanAt(text, [start, end], toIso(day)));
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** AMAZON.Date: ISO 8601, ambiguous dates today or later, relative ones counted from the request's time in UTC. */
export const createDateResolver = (): Resolver => createPatternResolver('tomorrow', find);
