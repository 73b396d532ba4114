import { createHmac, hkdfSync } from 'node:crypto';
import type { HashCode } from '#business/one-time-codes/index';

/**
 * HMAC-SHA-256 in base64url over the challenge and its code.
 *
 * @param secret the shop's contact hash key, 32 bytes: the key for codes is derived from it, so that no hash of a code
 *               can ever be the hash of a contact, and no shop needs another secret
 */
export function createCodeHasher(secret: Uint8Array): HashCode {
  if (secret.length !== 32) throw new RangeError('The contact hash key has to be 32 bytes long.');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'one-time-code', 32));
  return (challengeId, code) => createHmac('sha256', key).update(`${challengeId}#${code}`).digest('base64url');
}
