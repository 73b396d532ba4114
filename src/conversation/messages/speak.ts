/** What is said otherwise than it is written, in the order in which it is looked for. */
const SPOKEN: readonly (readonly [written: RegExp, spoken: (...parts: (string | undefined)[]) => string])[] = [
  [
    /(\p{L}|\d)•+@(\p{L}|\d)•+\.([\p{L}\d.-]+)/gu,
    (_, user = '', domain = '', topLevel = '') =>
      `the address beginning with ${spell(user)}, at a domain beginning with ${spell(domain)}, dot ${topLevel}`,
  ],
  [/(?:\+?\d[\d\s()-]*)?•[•\s()-]*(\d{1,4})/gu, (_, digits = '') => `the number ending in ${sayDigits(digits)}`],
  [/([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)/gu, (_, user = '', domain = '') => `${sayDots(user)} at ${sayDots(domain)}`],
  // An order's number, or any other that is too long to be an amount.
  [/#(\d{3,12})\b|(?<![$\d.,])\b(\d{5,12})\b/gu, (_, order, number) => sayDigits(order ?? number ?? '')],
  [/(tracking number (?:is )?|mention )([\w-]*\d[\w-]*)/giu, (_, lead = '', id = '') => `${lead}${spell(id)}`],
];

/**
 * A text as it is spoken: SSML in which order numbers, tracking numbers and references are spelt, masked and plain
 * addresses said in words, and everything else is the text itself.
 *
 * @source https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html
 */
export const speak = (text: string): string => `<speak>${SPOKEN.reduce(say, escapeXml(text))}</speak>`;

const say = (text: string, [written, spoken]: (typeof SPOKEN)[number]): string => text.replace(written, spoken);

const sayDigits = (digits: string): string => `<say-as interpret-as="digits">${digits}</say-as>`;
const spell = (characters: string): string => `<say-as interpret-as="characters">${characters}</say-as>`;
const sayDots = (name: string): string => name.replaceAll('.', ' dot ');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Also without what XML 1.0 can't hold: control characters, and halves of characters. */
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
