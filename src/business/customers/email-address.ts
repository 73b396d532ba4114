import emailAddresses from 'email-addresses';

export type EmailAddressParse = { readonly ok: true; readonly email: string } | { readonly ok: false };

/** Longest address that mail servers must accept, in characters (RFC 5321, section 4.5.3.1.3, less the brackets). */
const MAX_LENGTH = 254;

/**
 * Reads and normalises one e-mail address.
 *
 * The normal form is NFKC, lower case throughout. Mail servers may tell "John@x" from "john@x"; no shop's customers do.
 * Comments, display names, address lists and numeric domains are refused: a customer gives one plain address.
 *
 * @example parseEmailAddress(' John.Doe@Email.com ') → { ok: true, email: 'john.doe@email.com' }
 */
export function parseEmailAddress(said: string): EmailAddressParse {
  const email = said.normalize('NFKC').trim().toLowerCase();
  if (email.length > MAX_LENGTH) return { ok: false };

  const parsed = emailAddresses.parseOneAddress({ input: email, rejectTLD: true, simple: false });
  const isPlainAddress = parsed?.type === 'mailbox' && parsed.address === email && !email.endsWith(']');
  return isPlainAddress ? { ok: true, email } : { ok: false };
}

/**
 * The address as it may be read back: the first letter of both parts and the top-level domain.
 *
 * @param email normalised address
 * @example maskEmailAddress('john.doe@email.com') → 'j•••@e•••.com'
 */
export function maskEmailAddress(email: string): string {
  const [user = '', domain = ''] = email.split('@');
  const topLevel = domain.slice(domain.lastIndexOf('.'));
  return `${firstLetter(user)}•••@${firstLetter(domain)}•••${topLevel}`;
}

/** A letter may take two units of a string; half of one is no letter. */
const firstLetter = ([letter = '']: Iterable<string>): string => letter;
