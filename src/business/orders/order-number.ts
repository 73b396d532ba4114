/** The longest order number that a shop may use, in digits. */
export const ORDER_NUMBER_MAX_DIGITS = 12;
export const ORDER_NUMBER_MIN_DIGITS = 3;

export type OrderNumberParse =
  | { readonly ok: true; readonly orderNumber: string }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'too-short' | 'too-long' };

/**
 * Reads an order number from what a customer typed, such as "#00123", "12-345" or "12345".
 *
 * Separators that people type between digits (spaces, dots, commas, hyphens, slashes) and a leading "#" or "no." are
 * dropped; leading zeros are part of the number and kept. Anything else than digits makes it no order number: "-5" and
 * "12.5e3" are refused rather than read as something the customer didn't mean.
 *
 * @param said what was typed, or digits that Lex resolved from words
 * @returns the digits as a string, or why they can't be an order number
 * @source Order numbers may have leading zeros and are kept as strings, since Lex resolves AMAZON.Number to a number.
 * @example parseOrderNumber('#00-123') → { ok: true, orderNumber: '00123' }
 */
export function parseOrderNumber(said: string): OrderNumberParse {
  const compact = said
    .normalize('NFKC')
    .trim()
    .replace(/^(?:#|no\.?|nr\.?|number)\s*/i, '');
  if (!/^\d(?:[\s.,/-]?\d)*$/.test(compact)) return { ok: false, reason: 'not-a-number' };

  const orderNumber = compact.replace(/\D/g, '');
  if (orderNumber.length < ORDER_NUMBER_MIN_DIGITS) return { ok: false, reason: 'too-short' };
  if (orderNumber.length > ORDER_NUMBER_MAX_DIGITS) return { ok: false, reason: 'too-long' };
  return { ok: true, orderNumber };
}
