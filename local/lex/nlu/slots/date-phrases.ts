import { collapseRange, RANGE } from './date-ranges.ts';
import type { Day } from './days.ts';
import { addDays, realDay, upcoming } from './days.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)`;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

type Read = (match: RegExpExecArray, today: Day) => Day | undefined;

const monthIndex = (name = ''): number => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));

/** The day of this month or the next one that has it: today or later. */
function dayOfMonth(today: Day, day: number): Day | undefined {
  const isPast = day < today.day;
  return realDay(today.year + (isPast && today.month === 11 ? 1 : 0), (today.month + (isPast ? 1 : 0)) % 12, day);
}

/** The latest such month before this one. */
const pastMonth = (today: Day, month: number): Day => ({ year: today.year - (month < today.month ? 0 : 1), month, day: 1 }); // prettier-ignore

/**
 * What chrono reads otherwise than Lex or not at all, in the order tried. A phrase that names no day ("2025-13-01") is
 * used up all the same: no part of it is a date.
 */
export const DATE_PHRASES: [RegExp, Read][] = [
  [/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, ([, y, m, d]) => realDay(Number(y), Number(m) - 1, Number(d))],
  [/\b24\/7\b/g, () => undefined],
  [/\bthis (?:morning|afternoon|evening)\b/gi, (_, today) => today],
  [RANGE, ([, which = '', range = ''], today) => collapseRange(today, which, range)],
  [/\b(?:the\s+)?day after tomorrow\b/gi, (_, today) => addDays(today, 2)],
  [/\b(?:the\s+)?day before yesterday\b/gi, (_, today) => addDays(today, -2)],
  [
    new RegExp(`\\b(?:last|past|previous)\\s+${MONTH}\\b(?!\\s*\\d)`, 'gi'),
    ([, month], today) => pastMonth(today, monthIndex(month)),
  ],
  [
    new RegExp(
      `\\b${MONTH}\\.?\\s+(?:the\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?|(${ORDINALS.join('|')}))\\b(?!,?\\s+\\d{4})(?!\\s*[-/:.]?\\d)`,
      'gi',
    ),
    ([, month, day, ordinal = ''], today) =>
      upcoming(today, monthIndex(month), day ? Number(day) : ORDINALS.indexOf(ordinal.toLowerCase()) + 1),
  ],
  [
    new RegExp(
      `\\bthe\\s+(?:(\\d{1,2})(?:st|nd|rd|th)|(${ORDINALS.slice(2).join('|')}))\\b(?!\\s+(?:of\\s+)?[a-z])`,
      'gi',
    ),
    ([, day, ordinal = ''], today) =>
      dayOfMonth(today, day ? Number(day) : ORDINALS.indexOf(ordinal.toLowerCase()) + 1),
  ],
];

/** Answers that are a date by themselves, whatever they mean elsewhere: "now", "5th". */
export function readShortAnswer(text: string, today: Day): Day | undefined {
  const [, now, day] = /^\W*(?:on\s+|right\s+)?(?:(now|asap)|(\d{1,2})(?:st|nd|rd|th))\W*$/i.exec(text) ?? [];
  return now ? today : day ? dayOfMonth(today, Number(day)) : undefined;
}
