import { parseEmailAddress, parsePhoneNumber } from '../customers/index.ts';
import type { Contact } from '../one-time-codes/index.ts';

export type ContactParse = { readonly ok: true; readonly contact: Contact } | { readonly ok: false };

/**
 * Reads what somebody types to be found by: an e-mail address or a phone number.
 *
 * @example parseContact('(206) 555-0123') → { ok: true, contact: { channel: 'sms', to: '+12065550123' } }
 */
export function parseContact(said: string): ContactParse {
  const mail = parseEmailAddress(said);
  if (mail.ok) return { ok: true, contact: { channel: 'email', to: mail.email } };
  const number = parsePhoneNumber(said);
  return number.ok ? { ok: true, contact: { channel: 'sms', to: number.phone } } : { ok: false };
}
