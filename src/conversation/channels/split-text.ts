/** Where a text may be broken, the best places first: paragraphs, lines, sentences, words. */
const BREAKS = [/\n\n+/g, /\n+/g, /(?<=[.!?…]) +/g, /\s+/g] as const;

/**
 * A text in pieces that fit. Broken where a reader would; a word that is too long by itself, wherever it has to be.
 * Nothing but white space at the breaks is left out.
 *
 * @param fits true for each beginning of a text that fits, and for a single character
 */
export function splitText(text: string, fits: (text: string) => boolean): readonly string[] {
  const rest = text.trim();
  if (rest === '') return [];
  if (fits(rest)) return [rest];
  const end = longestThatFits(rest, fits);
  const head = rest.slice(0, breakBefore(rest, end));
  return [head.trimEnd(), ...splitText(rest.slice(head.length), fits)];
}

/** How many characters fit, halves of one aside. */
function longestThatFits(text: string, fits: (text: string) => boolean): number {
  let [least, most] = [1, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(text.slice(0, middle))) least = middle;
    else most = middle - 1;
  }
  const isHalf = least > 1 && /[\uD800-\uDBFF]/.test(text.charAt(least - 1));
  return isHalf ? least - 1 : Math.max(least, (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
}

/** The last good place to break that isn't in the first third: a lonely word before a long rest reads badly. */
function breakBefore(text: string, end: number): number {
  for (const [rank, pattern] of BREAKS.entries()) {
    const isLast = rank === BREAKS.length - 1;
    const places = [...text.slice(0, end + 1).matchAll(pattern)].map(({ index }) => index);
    const place = places.findLast((at) => at > 0 && at <= end && (isLast || at * 3 >= end));
    if (place !== undefined) return place;
  }
  return end;
}
