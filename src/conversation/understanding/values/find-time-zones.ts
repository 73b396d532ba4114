import { isAboutCall } from './about-call.ts';
import { freeMatches, type Sentence, type Spotted } from './sentence.ts';
import { ZONE_OF_WORDS } from './time-zone-words.ts';

/** "GMT+2", "UTC -5:30". */
const OFFSET = /\b(?:gmt|utc) ?([+-])(\d{1,2})(?::?([03]0|45))?\b/g;

/** What can be nothing but a time zone where a call is the matter. */
const PLAIN =
  /\b(?:(eastern|central|mountain|pacific|alaska|hawaii)(?= (?:standard |daylight )?time\b)|(est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|utc)(?![\w+-]))|(?<=\d ?(?:am|pm)|:\d\d) (eastern|central|mountain|pacific|et|ct|mt|pt)\b/g;

/** Of "I'm in Chicago" the last words; the longest that name a zone count. */
const NAMED = new RegExp(
  `(?<![\\w-])(${[...ZONE_OF_WORDS.keys()].sort((one, other) => other.length - one.length).join('|')})(?![\\w-])`,
  'g',
);

/** The time zone for a call; places are read only when it was asked for. */
export function findTimeZones(sentence: Sentence): Spotted[] {
  const isAsked = sentence.asked === 'timeZone';
  if (!isAsked && !isAboutCall(sentence)) return [];
  const [offset] = freeMatches(sentence, OFFSET);
  const zone = offset && offsetOf(offset);
  if (offset) return zone ? [{ kind: 'timeZone', value: zone, start: offset.start, end: offset.end }] : [];
  const [named] = freeMatches(sentence, isAsked ? NAMED : PLAIN);
  const value = named && ZONE_OF_WORDS.get(named[0].trim());
  return value ? [{ kind: 'timeZone', value, start: named.start, end: named.end }] : [];
}

const MOST_HOURS = 14;

function offsetOf([, sign = '+', hours = '', minutes = '00']: readonly (string | undefined)[]): string | undefined {
  return Number(hours) <= MOST_HOURS ? `${sign}${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** The time zone that an answer to the question for it names. */
export const readTimeZoneWords = (words: string): string | undefined => {
  const text = words
    .toLowerCase()
    .replace(/[.,!?]/g, ' ')
    .replace(/\s+/g, ' ');
  const [found] = findTimeZones({ text, lower: text, words: [], asked: 'timeZone', today: '', spotted: [] });
  return found?.value;
};
