const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
const SCALES = new Map([
  ['hundred', 100],
  ['hundo', 100],
  ['thousand', 1000],
  ['grand', 1000],
]);
const DIGITS = new Map([
  ...ONES.slice(0, 10).map((word, digit) => [word, String(digit)] as const),
  ['oh', '0'],
  ['o', '0'],
]);

const ANY = [...VALUES.keys(), ...SCALES.keys()].join('|');
/** A pattern's source for an amount in words: "fifty", "two hundred and fifty". */
export const AMOUNT_IN_WORDS = `(?:(?:a )?couple (?:of )?hundred|a hundred|a thousand|a grand|a hundo|(?:${ANY}))(?:(?: and |[ -])(?:${ANY})){0,5}(?![a-z])`;
const DIGIT = [...DIGITS.keys()].join('|');
/** One of what is read out: a digit, or "double five". */
const READ = `(?:(?:double|triple) )?(?:${DIGIT})`;
const APART = '[ ,-]{1,2}';
/** A pattern's source for digits read out one by one, three at least. */
export const DIGITS_IN_WORDS = `(?:${READ}(?:${APART}${READ}){2,14}|(?:${READ}${APART})?(?:double|triple) (?:${DIGIT})(?:${APART}${READ}){0,14})(?![a-z])`;

/** "two hundred and fifty" is 250. */
export function readAmountInWords(words: string): number {
  const short = /^(one|two|three|four|five|six|seven|eight|nine)[ -](?=\w+ty\b)/.exec(words);
  // "One fifty".
  if (short) return ONES.indexOf(short[1]!) * 100 + readAmountInWords(words.slice(short[0].length));
  let [total, part] = [0, 0];
  for (const word of words.replace(/(?:a )?couple(?: of)?/, 'two').split(/[ -]/)) {
    const scale = SCALES.get(word);
    if (scale === undefined) part += word === 'a' ? 1 : (VALUES.get(word) ?? 0);
    else if (scale === 100) part = Math.max(part, 1) * scale;
    else [total, part] = [total + Math.max(part, 1) * scale, 0];
  }
  return total + part;
}

const PART = `(?:(?:double|triple) )?(?:${ANY}|${DIGIT})`;
/** A pattern's source for numbers in words, however they are read out: "four two double one", "triple three", "forty-two forty-two". */
export const NUMBERS_IN_WORDS = `(?:${PART}(?:(?: and |${APART})${PART}){1,14}|triple (?:${DIGIT}))(?![a-z])`;

const TIMES = new Map([
  ['double', 2],
  ['triple', 3],
]);

/** "one two three" is "123", "one double five oh" is "1550". */
export function readDigitsInWords(words: string): string {
  let times = 1;
  let digits = '';
  for (const word of words.split(/[ ,-]+/)) {
    digits += (DIGITS.get(word) ?? '').repeat(times);
    times = TIMES.get(word) ?? 1;
  }
  return digits;
}
