import { createHmac } from 'node:crypto';
import type { HashContact } from '#business/customers/index';

/** HMAC-SHA-256 in base64url under the shop's key, of 32 bytes. */
export function createContactHasher(key: Uint8Array): HashContact {
  if (key.length !== 32) throw new RangeError('The contact hash key has to be 32 bytes long.');
  return (normalised) => createHmac('sha256', key).update(normalised, 'utf8').digest('base64url');
}
