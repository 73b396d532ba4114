/** Letters and digits that are neither read nor heard as one another; without vowels they make no words. */
const ALPHABET = '23456789CFGHJKMPRTVWXY';
const LENGTH = 8;
const PREFIX = 'R-';

/**
 * The number of a return, from a fingerprint of the confirmation that it was asked with: the same yes has the same one.
 *
 * @param fingerprint of a cryptographic hash, in ASCII, at least 128 bits of it
 * @returns one of 22⁸ (5 × 10¹⁰)
 */
export function toRma(fingerprint: string): string {
  let left = [...fingerprint].reduce((sum, letter) => sum * 128n + BigInt(letter.charCodeAt(0)), 0n);
  const base = BigInt(ALPHABET.length);
  let letters = '';
  for (let place = 0; place < LENGTH; place++) {
    letters += ALPHABET[Number(left % base)] ?? '';
    left /= base;
  }
  return PREFIX + letters;
}

const RMA = new RegExp(`\\bR\\s?[-–]?\\s?((?:[${ALPHABET}]\\s?-?){${LENGTH}})(?![A-Z0-9])`, 'i');

/** The return's number in what somebody typed, as it is kept; undefined when there is none. */
export function findRma(words: string): string | undefined {
  const letters = RMA.exec(words)?.[1]?.replace(/[\s-]/g, '').toUpperCase();
  return letters === undefined ? undefined : PREFIX + letters;
}
