import { isAboutCall } from './about-call.ts';
import {
  after,
  before,
  freeMatches,
  isFree,
  isWholeMessage,
  type Sentence,
  type Span,
  type Spotted,
} from './sentence.ts';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HOUR = `(\\d{1,2}|${HOURS.join('|')})`;
const HALF =
  "( ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?|a\\b|p\\b)| ?o'?clock| in the (?:morning|afternoon|evening)| at night)?";
const CLOCK = new RegExp(
  `(?<![\\w:.$#/-])(?:(half past|quarter past|quarter to) )?${HOUR}(?:[:.](\\d{2})| (thirty|fifteen|forty-five))?(?:-?ish)?${HALF}(?![\\w:%/-]|\\.\\d)`,
  'g',
);
/** With these a bare number is a time. */
const AT = /\b(?:at|by|after|before|around|about|till|until|past|from|between|between \S+ and|@)\s+$/;
/** "Saturday 10 to 12". */
const RANGE_AFTER = /^ ?(?:to|-|till?|until) ?\d{1,2}(?!\d|\/)/;
const COUNTED = /^ ?(?:days?|weeks?|months?|years?|hours?|minutes?|times?|items?|dollars?|bucks?|people|%)/;

/** Parts of a day, with an hour in the middle of business. */
const PARTS: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  lunchtime: '12:00',
  morning: '09:00',
  afternoon: '14:00',
  evening: '18:00',
  tonight: '19:00',
};
const EXACT = new Set(['noon', 'midday']);
const PART = /\b(noon|midday|lunchtime|(?<!good )(?:morning|afternoon|evening)|tonight)s?\b/g;

/** Offices open at eight: "at 3" is in the afternoon. */
const FIRST_HOUR_OF_DAY = 8;

/** The hour for a call; read only where a call is the matter. A part of the day is none, but as the answer to the question it gives a
 * vague one. */
export function findTimes(sentence: Sentence): Spotted[] {
  if (!isAboutCall(sentence)) return [];
  const clocks = [...freeMatches(sentence, CLOCK)].flatMap((match) => readClock(sentence, match) ?? []);
  if (clocks.length > 0) return clocks.filter((clock, index) => !isRangeEnd(sentence, clocks[index - 1], clock));
  return [...sentence.lower.matchAll(PART)].flatMap(({ 0: said, 1: part = '', index }) => {
    if (!EXACT.has(part) && sentence.asked !== 'callbackTime') return [];
    const span = { start: index, end: index + said.length };
    if (!isFree({ ...sentence, spotted: sentence.spotted.filter(({ kind }) => kind !== 'callbackDate') }, span))
      return [];
    return [{ kind: 'callbackTime' as const, value: PARTS[part]!, isVague: !EXACT.has(part), ...span }];
  });
}

/** Of "between 2 and 4" the first hour is the one to call at. */
const isRangeEnd = ({ lower }: Sentence, one: Spotted | undefined, other: Spotted): boolean =>
  one !== undefined && /^ ?(?:and|to|-|till?|until|or) ?$/.test(lower.slice(one.end, other.start));

/** "They called me yesterday at 3". */
const IS_PAST =
  /\b(?:yesterday|last \w+|ago)\b[^.;!?]{0,15}$|\b(?:don'?t|do not|never) (?:call|phone|ring)\b[^.;!?]{0,20}$|\b(?:i|we|you|he|she|they|guy|someone|somebody|nobody|rep|agent|lady)(?: guys| already| just| even)? (?:called|phoned|rang|spoke|talked|hung)\b[^.;!?]{0,30}$/;

type Clock = RegExpExecArray & Span;

function readClock(sentence: Sentence, match: Clock): Spotted | undefined {
  const [said, quarter = '', hour, minute, spelled = '', half = ''] = match;
  const isClear = said.includes(':') || quarter + spelled + half !== '';
  if (IS_PAST.test(before(sentence, match)) || !(isClear || isBareTime(sentence, match))) return undefined;
  const value = toTime(
    hourOf(hour) - Number(quarter === 'quarter to'),
    minutesOf(minute, spelled + quarter),
    half.trim() || dayPartIn(sentence),
  );
  return value ? { kind: 'callbackTime', value, start: match.start, end: match.end } : undefined;
}

const minutesOf = (digits: string | undefined, words: string): number => Number(digits ?? MINUTES[words] ?? 0);

/** A number without "pm" or a colon takes "at" before it, or is the whole answer. */
const isBareTime = (sentence: Sentence, span: Span): boolean =>
  !COUNTED.test(after(sentence, span)) &&
  (AT.test(before(sentence, span)) ||
    (isRightAfterDay(sentence, span) && RANGE_AFTER.test(after(sentence, span))) ||
    (sentence.asked === 'callbackTime' && isWholeMessage(sentence, span)));

const isRightAfterDay = ({ lower, spotted }: Sentence, { start }: Span): boolean =>
  spotted.some(({ kind, end }) => kind === 'callbackDate' && /^,? ?$/.test(lower.slice(end, start)));

const MINUTES: Readonly<Record<string, number>> = {
  thirty: 30,
  fifteen: 15,
  'forty-five': 45,
  'half past': 30,
  'quarter past': 15,
  'quarter to': 45,
};

const hourOf = (said = ''): number => (/\d/.test(said) ? Number(said) : HOURS.indexOf(said) + 1);
const dayPartIn = ({ lower }: Sentence): string => /\b(morning|afternoon|evening|tonight)\b/.exec(lower)?.[1] ?? '';

function toTime(hour: number, minutes: number, half: string): string | undefined {
  if (hour > 23 || minutes > 59) return undefined;
  const hours = inHalf(hour, half);
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function inHalf(hour: number, half: string): number {
  if (/morning|^a/.test(half) && half !== 'afternoon') return hour === 12 ? 0 : hour;
  const isLate = /afternoon|evening|night|^p/.test(half) || (hour > 0 && hour < FIRST_HOUR_OF_DAY);
  return isLate && hour < 12 ? hour + 12 : hour;
}
