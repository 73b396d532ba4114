import type { ContactPreference, Customer, PostalAddress } from '../customers/index.ts';
import type { NotificationChannel } from '../notifications/index.ts';

/** Whom to reach when there is no profile: what they gave for this one occasion. */
export interface Contact {
  /** Unique for the occasion, such as a booking's id. */
  readonly contactId: string;
  readonly name?: string;
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
  readonly timeZone?: string;
}

/** One person, with everything that they can be reached by. */
export interface Recipient {
  /** By which they are counted. */
  readonly id: string;
  /** Under which their consents are kept, where that is known already. */
  readonly personId?: string;
  /** Who has an inbox in the app. */
  readonly customerId?: string;
  readonly firstName?: string;
  readonly name?: string;
  readonly preference: ContactPreference;
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
  readonly address?: PostalAddress;
  /** IANA name; whether there is such a zone is found out where it is used. */
  readonly timeZone?: string;
}

export const recipientOf = (customer: Customer): Recipient => ({
  id: customer.customerId,
  customerId: customer.customerId,
  firstName: customer.firstName,
  name: `${customer.firstName} ${customer.lastName}`,
  preference: customer.contactPreference,
  email: customer.email,
  ...(customer.phone && { phone: customer.phone }),
  address: customer.address,
  timeZone: customer.timeZone,
});

/** Somebody without a profile prefers what they gave. */
export const unknownRecipient = ({ contactId, name, email, phone, timeZone }: Contact): Recipient => ({
  id: contactId,
  ...(name && { firstName: name.split(' ')[0]!, name }),
  preference: email === undefined ? 'SMS' : 'Email',
  ...(email && { email }),
  ...(phone && { phone }),
  ...(timeZone && { timeZone }),
});

const ADDRESS_OF: Readonly<Record<NotificationChannel, (recipient: Recipient) => string | PostalAddress | undefined>> =
  {
    email: ({ email }) => email,
    sms: ({ phone }) => phone,
    phone: ({ phone }) => phone,
    letter: ({ address }) => address,
    'in-app': ({ customerId }) => customerId,
  };

/** Whether there is anything to reach them at. */
export const canBeReached = (recipient: Recipient, channel: NotificationChannel): boolean =>
  ADDRESS_OF[channel](recipient) !== undefined;

/** What a do-not-contact entry is about: an address of the channel; a letter's and the app's are nobody else's. */
export function contactOf(recipient: Recipient, channel: NotificationChannel): string | undefined {
  const address = channel === 'letter' || channel === 'in-app' ? undefined : ADDRESS_OF[channel](recipient);
  return typeof address === 'string' ? address : undefined;
}
