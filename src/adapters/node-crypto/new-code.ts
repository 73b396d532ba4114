import { randomInt } from 'node:crypto';

/** Unpredictable decimal digits, leading zeros kept. */
export const newCode = (digits: number): string =>
  randomInt(10 ** digits)
    .toString()
    .padStart(digits, '0');
