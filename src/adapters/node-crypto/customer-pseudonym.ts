import { createHmac, hkdfSync } from 'node:crypto';

/**
 * A name for a customer that leads back to nobody without the shop's key: HMAC-SHA-256 in base64url.
 *
 * @param secret the shop's contact hash key, 32 bytes: the key for pseudonyms is derived from it, so that none can ever be
 *               the hash of a contact
 */
export function createPseudonymizer(secret: Uint8Array): (customerId: string) => string {
  if (secret.length !== 32) throw new RangeError('The contact hash key has to be 32 bytes long.');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'insights', 32));
  return (customerId) => createHmac('sha256', key).update(customerId, 'utf8').digest('base64url');
}
