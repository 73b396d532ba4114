import { type Spoken, toSpoken } from './spoken-words.ts';

/** Lex's limit of a message, in characters, tags included: about a minute of speech, and more than anybody listens to. */
export const MOST_SSML = 1024;

/**
 * A text as it is spoken: SSML in which numbers and codes are said sign by sign, in groups that can be written down;
 * masked and plain addresses are said in words, addresses of pages not at all; and everything else is the text itself.
 * Polly says dates, times and amounts right as they are written. What doesn't fit is left out, from the end.
 *
 * @returns tags that Polly's neural voices know, without `characters`, for which they would give way to a standard voice
 * @source  https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html and say-as-tag.html
 */
export function speak(text: string): string {
  const words = text.toWellFormed().replace(NOT_XML, '');
  const ssml = `<speak>${toSpoken(words).map(toSsml).join('')}</speak>`;
  return ssml.length <= MOST_SSML ? ssml : speak(shorten(words, ssml.length));
}

/** Control characters, and halves of characters. @source https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Fewer words, ending with a whole one. */
function shorten(words: string, ssmlLength: number): string {
  const length = Math.min(Math.floor((words.length * MOST_SSML) / ssmlLength), words.length - 1);
  const cut = words.slice(0, length).toWellFormed();
  const end = cut.lastIndexOf(' ');
  return (end > length / 2 ? cut.slice(0, end) : cut).trimEnd();
}

function toSsml({ text, as }: Spoken): string {
  if (as === undefined) return inThrees(text).map(escapeXml).join(PAUSE);
  if (as === 'characters') return `<sub alias="${spell(text)}">${escapeXml(text)}</sub>`;
  return inGroups(text)
    .map((group) => `<say-as interpret-as="digits">${group}</say-as>`)
    .join(PAUSE);
}

const PAUSE = '<break time="300ms"/>';

/** More digits than can be kept in mind, by threes; none is left alone. */
const inGroups = (digits: string): readonly string[] =>
  digits.length <= 5 ? [digits] : (digits.match(/\d{3}(?=\d{2})|\d+/g) ?? []);

/** "1Z999AA1" is "1, Z, 9 9 9, A A, 1"; a hyphen is said, since a code is often typed in elsewhere. */
const spell = (code: string): string =>
  (code.match(GROUPS) ?? []).map((group) => SAID_WHOLE[group] ?? sayGroup(group)).join(', ');

const sayGroup = (group: string): string =>
  IS_WORD.test(group) ? group.toLowerCase() : [...group.toUpperCase()].join(' ');

const GROUPS = /\d{3}(?=\d{2})|\d+|(?=[A-Z]*[AEIOU])[A-Z]{5,}|\p{L}{1,4}|[-_]/gu;
const SAID_WHOLE: Readonly<Record<string, string>> = { '-': 'dash', _: 'underscore' };
/** "WELCOME". */
const IS_WORD = /^[A-Z]{5,}$/;

/** What is listed, with a pause after each third thing. */
const inThrees = (text: string): readonly string[] => text.replace(THREE_THINGS, `$&${HERE}`).split(HERE);

const THREE_THINGS = /(?:(?:[^,.;:?!]|\.(?=\d))+, ){3}/gu;
/** Stands in no text that is spoken. */
const HERE = '\u0000';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
