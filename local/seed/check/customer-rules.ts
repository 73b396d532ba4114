import { parseEmailAddress } from '#business/customers/index';
import type { CustomerRow } from '../shop-rows.ts';
import { calendarDay } from './dates.ts';
import { NO_FLAWS, type Rule, unique } from './rule.ts';

/** Customers in the database who hold an address: normalised e-mail to customerId. */
export type TakenEmails = ReadonlyMap<string, string>;

export function customerRules(taken: TakenEmails): readonly Rule<CustomerRow>[] {
  return [
    unique('/customerId', (row) => row.customerId, 'this customerId'),
    unique('/email', (row) => normalised(row.email), 'this e-mail address'),
    validEmail,
    knownTimeZone,
    (row) => calendarDay('/memberSince', row.memberSince),
    freeEmail(taken),
  ];
}

/** The address as it is stored and compared; an invalid one is refused by `validEmail` and compared as it stands. */
export function normalised(email: string): string {
  const parsed = parseEmailAddress(email);
  return parsed.ok ? parsed.email : email;
}

/** Customers and orders alike. */
export const validEmail: Rule<{ readonly email: string }> = ({ email }) =>
  parseEmailAddress(email).ok ? NO_FLAWS : [{ member: '/email', reason: '"email" is no valid e-mail address' }];

const knownTimeZone: Rule<CustomerRow> = ({ timeZone }) => {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return NO_FLAWS;
  } catch {
    return [{ member: '/timeZone', reason: `"timeZone" is ${JSON.stringify(timeZone)}, which is no IANA time zone` }];
  }
};

const freeEmail =
  (taken: TakenEmails): Rule<CustomerRow> =>
  (row) => {
    const holder = taken.get(normalised(row.email));
    if (holder === undefined || holder === row.customerId) return NO_FLAWS;
    return [{ member: '/email', reason: 'this e-mail address belongs to another customer in the database' }];
  };
