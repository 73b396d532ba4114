import { Temporal } from 'temporal-polyfill';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])/;
const OF = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/;
const OVER = /\b(?:yesterday|last (?:week|month|night|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day))\b/;

/** A day in the words that can't be one for a call: it is over, or in no calendar. */
export type OddDay = { readonly kind: 'over' } | { readonly kind: 'none'; readonly said: string };

export function readOddDay(words: string): OddDay | undefined {
  const plain = words.toLowerCase();
  if (OVER.test(plain)) return { kind: 'over' };
  const [said, month, day] = NAMED.exec(plain) ?? swap(OF.exec(plain));
  if (said === undefined || month === undefined) return undefined;
  // February 29 is a day of some years.
  const most = Temporal.PlainYearMonth.from({ year: 2028, month: MONTHS.indexOf(month) + 1 }).daysInMonth;
  return Number(day) > most || Number(day) === 0 ? { kind: 'none', said } : undefined;
}

const swap = (match: RegExpExecArray | null): readonly (string | undefined)[] =>
  match ? [match[0], match[2], match[1]] : [];
