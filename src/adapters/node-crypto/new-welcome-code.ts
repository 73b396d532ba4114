import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no letter that is read or typed as another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const LETTERS_PER_GROUP = 4;

/**
 * A welcome code, of 60 bits that nobody can guess and few enough letters to be typed.
 *
 * @example newWelcomeCode() → 'WELCOME-7K3M-9QXP-TB2D'
 */
export const newWelcomeCode = (): string => ['WELCOME', ...Array.from({ length: GROUPS }, () => drawGroup())].join('-');

const drawGroup = (): string =>
  Array.from(randomBytes(LETTERS_PER_GROUP), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
