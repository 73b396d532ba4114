import { parsePhoneNumberFromString } from 'libphonenumber-js/core/es6';
import { PHONE_PLANS } from '#generated/phone-plans';

export type PhoneNumberParse = { readonly ok: true; readonly phone: string } | { readonly ok: false };

/** Whose numbers are written without a calling code. */
const HOME_COUNTRY = 'US';
/** No spelling of one number is longer: country code, extension and separators included. */
const MAX_LENGTH = 40;

/**
 * Reads and normalises one phone number: of the USA in any common form, of the rest of the world with "+" or "00".
 *
 * The normal form is E.164; an extension is dropped. A number is good when its length and first digits fit its
 * country's plan. Whether it is in use isn't known.
 *
 * @example parsePhoneNumber('(206) 555-0123') → { ok: true, phone: '+12065550123' }
 */
export function parsePhoneNumber(said: string): PhoneNumberParse {
  const written = said
    .normalize('NFKC')
    .trim()
    .replace(/^00(?=\s?[1-9])/, '+');
  if (written.length > MAX_LENGTH || !/^[+(\d]/.test(written)) return { ok: false };

  const parsed = parsePhoneNumberFromString(written, { defaultCountry: HOME_COUNTRY, extract: false }, PHONE_PLANS);
  return parsed?.isPossible() && parsed.isValid() ? { ok: true, phone: parsed.number } : { ok: false };
}

/**
 * The number as it may be read back: its last two digits.
 *
 * @param phone E.164
 * @example maskPhoneNumber('+12065550123') → '•••23'
 */
export const maskPhoneNumber = (phone: string): string => `•••${phone.slice(-2)}`;
