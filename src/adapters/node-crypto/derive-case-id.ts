import { createHash } from 'node:crypto';

/** Crockford's base 32: no letter that is read or typed as another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const LETTERS_PER_GROUP = 4;

/**
 * The id of the case that this conversation opens with this nonce: the same whenever it is asked for, so that a
 * repeated hand-off opens no second case. Short enough to be told on the telephone; it tells nothing and allows nothing.
 *
 * @example deriveCaseId('session-1', 'nonce-1') → 'K7M2-9QX4-TB3D', 60 bits
 */
export function deriveCaseId(conversationId: string, nonce: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([conversationId, nonce]))
    .digest();
  const letters = [...digest.subarray(0, GROUPS * LETTERS_PER_GROUP)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * LETTERS_PER_GROUP, (group + 1) * LETTERS_PER_GROUP).join(''),
  ).join('-');
}
