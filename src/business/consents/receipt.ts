import type { ConsentEntry, ReceiptId } from './entry.ts';

/** The digits of base64url, and Crockford's base 32: no letter that is read or typed as another. */
const HASH_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const RECEIPT_DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/**
 * The number by which a person, the team and buyers name an entry: 80 bits of its hash. It doesn't tell whose entry it
 * is, and two of one person have nothing in common.
 *
 * @example receiptIdOf(entry) → 'CR-9F3K-TB2M-4XQ7-0ZDA'
 */
export function receiptIdOf({ hash }: Pick<ConsentEntry, 'hash'>): ReceiptId {
  const digits = [...hash.slice(0, LENGTH)].map(
    (digit) => RECEIPT_DIGITS[HASH_DIGITS.indexOf(digit) % RECEIPT_DIGITS.length],
  );
  return `CR-${digits.join('').replace(/.{4}(?=.)/g, '$&-')}`;
}
