import { Temporal } from 'temporal-polyfill';
import { isAboutCall } from './about-call.ts';
import { after, before, freeMatches, isWholeMessage, type Sentence, type Span, type Spotted } from './sentence.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const WEEKDAY = '(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

type Read = (match: readonly (string | undefined)[], today: Temporal.PlainDate) => Temporal.PlainDate | undefined;

/** "It hasn't moved in 6 days". */
const HAS_NOT = /\b(?:hasn'?t|haven'?t|not|nothing|no|didn'?t|isn'?t)\b[^,.;!?]{0,30}$/;
/** After these "sat" and "sun" are days. */
const DAY_GOES_ON =
  /^,? ?(?:at |@ ?|around |after |before |by )?(?:\d|noon|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|morning|afternoon|evening|works|is (?:fine|good|ok))/;

/** The ways to name a day, the longest first. Days that are over are no days for a call. */
const WAYS: readonly (readonly [RegExp, Read])[] = [
  [
    /(?<!\w)(\d{4})-(\d{1,2})-(\d{1,2})(?!\w)/g,
    ([, year, month, day]) => dateOf(Number(year), Number(month), Number(day)),
  ],
  [
    /(?<![\w/.])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\w/])/g,
    ([, month, day, year], today) => inYear(Number(month), Number(day), year, today),
  ],
  [
    new RegExp(`\\b${MONTH} ${DAY}(?!\\d)(?:,? (20\\d\\d))?`, 'g'),
    ([, month, day, year], today) => inYear(monthOf(month), Number(day), year, today),
  ],
  [
    new RegExp(`\\b(?:the )?${DAY} (?:of )?${MONTH}(?![a-z])(?:,? (20\\d\\d))?`, 'g'),
    ([, day, month, year], today) => inYear(monthOf(month), Number(day), year, today),
  ],
  [
    /\b(?:(\d{1,2})|a|([a-z]+)) (day|week)s? from (?:today|now)\b/g,
    ([, digits, word, unit], today) => later(today, digits, word, unit),
  ],
  [/\b(?:the )?day after tomorrow\b/g, (_, today) => today.add({ days: 2 })],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening)|later today)\b/g, (_, today) => today],
  [/\btom+or+ow\b|\btmrw\b|\btmr\b/g, (_, today) => today.add({ days: 1 })],
  [
    /\bin (?:(\d{1,2})|a|([a-z]+)) (day|week)s?\b/g,
    ([, digits, word, unit], today) => later(today, digits, word, unit),
  ],
  [
    new RegExp(`\\b(?:(next|this|on|coming) )?${WEEKDAY}\\b(?!'s)`, 'g'),
    ([, which, day], today) => weekday(today, day ?? '', which === 'next'),
  ],
  [/\bthe (\d{1,2})(?:st|nd|rd|th)\b/g, ([, day], today) => inMonth(Number(day), today)],
];

/** The day for a call; read only where a call is the matter. */
export function findDates(sentence: Sentence): Spotted[] {
  if (!isAboutCall(sentence)) return [];
  const today = Temporal.PlainDate.from(sentence.today);
  const spots: Spotted[] = [];
  for (const [pattern, read] of WAYS) {
    for (const match of freeMatches({ ...sentence, spotted: [...sentence.spotted, ...spots] }, pattern)) {
      const date = read(match, today);
      const isToCome = date !== undefined && Temporal.PlainDate.compare(date, today) >= 0;
      if (isToCome && !isOtherWord(sentence, match[0], match))
        spots.push({ kind: 'callbackDate', value: date.toString(), start: match.start, end: match.end });
    }
  }
  return spots;
}

/** "I called on Friday". */
const IS_PAST =
  /\b(?:i|we|you|he|she|they|guy|someone|somebody|nobody|rep|agent|lady)(?: guys| already| just| even)? (?:called|phoned|rang|spoke|talked|hung)\b[^.;!?]{0,30}$/;

/** "It should have been here by Saturday". */
const OF_DELIVERY =
  /\b(?:here|arriv\w*|deliver\w*|ship\w*|come|came|package|parcel|expected|promised|due|fixed|resolved|sorted|get it|got it)\b[^.;!?]{0,15}\b(?:by|on|before|until|this|last)?\s+$/;

/** "She sat down", "it hasn't moved in 6 days". */
function isOtherWord(sentence: Sentence, said: string, span: Span): boolean {
  if (IS_PAST.test(before(sentence, span)) || OF_DELIVERY.test(before(sentence, span))) return true;
  if (said.startsWith('in ') && HAS_NOT.test(before(sentence, span))) return true;
  const isSmall = /^(?:sat|sun|may|mar|wed)$/.test(said);
  return isSmall && !isWholeMessage(sentence, span) && !DAY_GOES_ON.test(after(sentence, span));
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
    return undefined;
  return Temporal.PlainDate.from({ year, month, day });
}

/** Without a year it is the next such day. */
function inYear(month: number, day: number, year: string | undefined, today: Temporal.PlainDate) {
  if (year !== undefined) return dateOf(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  const thisYear = dateOf(today.year, month, day);
  const isOver = thisYear && Temporal.PlainDate.compare(thisYear, today) < 0;
  return isOver ? dateOf(today.year + 1, month, day) : thisYear;
}

function inMonth(day: number, today: Temporal.PlainDate) {
  const month = day < today.day ? today.add({ months: 1 }) : today;
  return dateOf(month.year, month.month, day);
}

const monthOf = (name = ''): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;

function later(today: Temporal.PlainDate, digits: string | undefined, word: string | undefined, unit = 'day') {
  const count = digits ? Number(digits) : word ? NUMBERS.indexOf(word) + 1 : 1;
  return count > 0 ? today.add(unit === 'week' ? { weeks: count } : { days: count }) : undefined;
}

/** The coming one, never today; "next" is the one of the next week, which begins on Monday. */
function weekday(today: Temporal.PlainDate, name: string, isNext: boolean) {
  const day = WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.slice(0, 3))) + 1;
  const days = (day - today.dayOfWeek + 7) % 7 || 7;
  const isThisWeek = today.dayOfWeek + days <= 7;
  return today.add({ days: isNext && isThisWeek ? days + 7 : days });
}
