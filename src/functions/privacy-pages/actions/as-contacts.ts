import type { Contact } from '#business/one-time-codes/index';
import type { PersonContacts } from '#business/people/index';

export const asContacts = ({ channel, to }: Contact): PersonContacts =>
  channel === 'email' ? { email: to } : { phone: to };
