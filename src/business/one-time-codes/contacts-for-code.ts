import type { Customer } from '../customers/index.ts';

/** A way to a customer. */
export interface Contact {
  readonly channel: 'email' | 'sms';
  readonly to: string;
}

/**
 * Where a customer's code may go, the preferred way first: a text message to who prefers texts or calls and has a
 * telephone on file, and e-mail to everybody.
 *
 * @param hasTexts whether the shop can send text messages
 */
export function contactsForCode(customer: Customer, hasTexts: boolean): readonly Contact[] {
  const email: Contact = { channel: 'email', to: customer.email };
  const prefersPhone = customer.contactPreference === 'SMS' || customer.contactPreference === 'Phone Call';
  return hasTexts && prefersPhone && customer.phone ? [{ channel: 'sms', to: customer.phone }, email] : [email];
}
