import { parseEmailAddress, parsePhoneNumber } from '#business/customers/index';

/** What people put around an address or a number that they only state. */
const FILLERS =
  /^(?:(?:hi|hello|hey|ok|so)[ ,]+)?(?:(?:it|this)(?:'?s| is) |my (?:e-?mail|phone|cell|mobile)?(?: ?(?:address|number))?(?: ?(?:is|:))? )?/i;

/** A phone number that could be nothing else; shorter digits may be an order's. */
const PHONE = /^\+?[\d(][\d\s().-]{8,}$/;

/** Which way to be reached a message is, if it is nothing more; undefined for every other message. */
export function bareContactIn(words: string): 'email' | 'phone' | undefined {
  const rest = words
    .trim()
    .replaceAll('’', "'")
    .replace(FILLERS, '')
    .replace(/[.!,]+$/, '');
  if (/^\S+@\S+$/.test(rest) && parseEmailAddress(rest).ok) return 'email';
  return PHONE.test(rest) && isWritten(rest) && parsePhoneNumber(rest).ok ? 'phone' : undefined;
}

/** Written as numbers to call are; ten digits in a row may as well be an order number. */
const isWritten = (said: string): boolean => /[+\s().-]/.test(said);
