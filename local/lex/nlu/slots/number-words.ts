const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = { thousand: 1000, million: 1_000_000 };
const LAST_DIGIT_WORD = 9;

/** The value of one number word below a hundred, or undefined. "oh" is the zero of a number read out digit by digit. */
export function smallNumber(word: string): number | undefined {
  if (word === 'oh') return 0;
  const one = ONES.indexOf(word);
  if (one >= 0) return one;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}

export const isNumberWord = (word: string): boolean =>
  smallNumber(word) !== undefined || word === 'hundred' || Object.hasOwn(SCALES, word);

/** "one two three" → "123", "two hundred and five" → "205"; undefined when the words are no number. */
export function readNumberWords(words: string[]): string | undefined {
  const spoken = words.filter((word) => word !== 'and');
  // By itself it is no zero but a sigh: "oh sorry".
  if (spoken.every((word) => word === 'oh')) return undefined;
  const digits = spoken.map(smallNumber);
  if (spoken.length > 1 && digits.every((digit) => digit !== undefined && digit <= LAST_DIGIT_WORD))
    return digits.join('');
  let total = 0;
  let group = 0;
  for (const word of spoken) {
    const value = smallNumber(word);
    if (value !== undefined) group += value;
    else if (word === 'hundred') group = Math.max(group, 1) * 100;
    else if (Object.hasOwn(SCALES, word)) {
      total += Math.max(group, 1) * (SCALES[word] ?? 1);
      group = 0;
    } else return undefined;
  }
  return String(total + group);
}
