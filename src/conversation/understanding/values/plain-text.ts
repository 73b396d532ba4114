const QUOTES = /[‘’ʼ´`]/g;
const DASHES = /[‐-―−]/g;
const SPACES = /[\s\u00a0]/g;
/** Digits of one UTF-16 unit in any script. */
const DIGITS = /(?![0-9])\p{Nd}/gu;

/**
 * The same text with plain digits, quotes, dashes and spaces, unit for unit: a place in one is a place in the other.
 */
export function toPlainText(text: string): string {
  return text
    .replace(QUOTES, "'")
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(DIGITS, (digit) => (digit.length === 1 ? String(valueOf(digit)) : digit));
}

/** Unicode has the ten digits of a script in one row, zero first. */
function valueOf(digit: string): number {
  const code = digit.charCodeAt(0);
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value++;
  return value;
}
