import { createHmac, hkdfSync } from 'node:crypto';

/**
 * HMAC-SHA-256 in base64url, 43 characters, under a key that is derived from the secret for one use: what is made for one
 * tells nothing of, and counts nothing for, another.
 */
export const keyedHash = (text: string, use: string, secret: string): string =>
  createHmac('sha256', new Uint8Array(hkdfSync('sha256', secret, '', `keyed-hash.${use}`, 32)))
    .update(text, 'utf8')
    .digest('base64url');
