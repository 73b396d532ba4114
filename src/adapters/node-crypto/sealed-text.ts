import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * A sealed text is base64url of
 *
 *   nonce (12 bytes) | AES-256-GCM( key, nonce, text ) | tag (16 bytes)
 *
 * under a key that is derived from the secret for one use. Nobody without the secret reads it, changes it, or makes one;
 * one that was sealed for another use doesn't open.
 */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Longest one that is looked at, in characters. */
const MAX_LENGTH = 1024;

const keyFor = (use: string, secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `sealed-text.${use}`, 32));

export function sealText(text: string, use: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor(use, secret), nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** The text, or undefined when the seal isn't ours, isn't for this use, or was changed in a single letter. */
export function openText(sealed: string, use: string, secret: string): string | undefined {
  const bytes = sealed.length > MAX_LENGTH ? Buffer.alloc(0) : Buffer.from(sealed, 'base64url');
  // One text has one seal: base64url could spell the same bytes in several ways.
  const isCanonical = bytes.toString('base64url') === sealed;
  if (!isCanonical || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keyFor(use, secret), nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const text = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
    return Buffer.concat(text).toString('utf8');
  } catch {
    // Node reports a tag that doesn't fit by throwing; it is the expected answer to a forged seal.
    return undefined;
  }
}
