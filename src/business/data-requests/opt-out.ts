import type { ConsentPurpose, ReceiptId, Withdrawal, Withdrawn } from '../consents/index.ts';
import type { DoNotContact } from '../outreach/index.ts';
import type { PeopleStore, Person, PersonContacts } from '../people/index.ts';

/** A "stop", said by a customer who is verified, or by whoever names a contact. */
export interface OptOut extends Pick<Withdrawal, 'channel' | 'cause' | 'recipients'> {
  readonly purposes: readonly ConsentPurpose[];
  /** True when texts are named: then none at all are sent to the number any more. */
  readonly namesTexts: boolean;
  readonly conversationId: string;
  /** Contacts are normalised. Each stands for itself: that both are one person's is known of customers alone. */
  readonly who: { readonly customerId: string } | { readonly contacts: readonly Contact[] };
}

type Contact = Pick<PersonContacts, 'email' | 'phone'>;

/** What a customer is told. Of contacts nothing is: whoever asks must not learn whether they are known. */
export type OptedOut =
  | {
      readonly kind: 'customer';
      /** What this took back, or took back before for the same cause. */
      readonly ended: readonly { readonly purpose: ConsentPurpose; readonly receiptId: ReceiptId }[];
    }
  | { readonly kind: 'contacts' };

export interface OptOutPorts {
  readonly people: Pick<PeopleStore, 'find' | 'findOrCreate'>;
  readonly withdraw: (withdrawal: Withdrawal, nowEpochSeconds: number) => Promise<Withdrawn>;
  readonly doNotContact: Pick<DoNotContact, 'add'>;
  readonly contactsOf: (customerId: string) => Promise<Contact>;
}

/**
 * Takes people at their word, whoever they are: a no harms nobody. Somebody unknown is noted by the contact's keyed
 * hash, so that answer and work are the same for everybody, and the no is there before they are.
 *
 * However often it is called, it ends alike.
 */
export async function optOut(asked: OptOut, nowEpochSeconds: number, ports: OptOutPorts): Promise<OptedOut> {
  const { who } = asked;
  if ('customerId' in who) return optOutCustomer(asked, who.customerId, { nowEpochSeconds, ports });
  for (const contacts of who.contacts) {
    const person = await ports.people.findOrCreate(contacts, nowEpochSeconds);
    await ports.withdraw({ ...withdrawalOf(asked), person }, nowEpochSeconds);
    // Whoever the number is of still wants to hear of their orders: a stranger's word ends marketing alone.
    await block(contacts, { ...asked, namesTexts: false }, { nowEpochSeconds, ports });
  }
  return { kind: 'contacts' };
}

interface Means {
  readonly nowEpochSeconds: number;
  readonly ports: OptOutPorts;
}

async function optOutCustomer(asked: OptOut, customerId: string, means: Means): Promise<OptedOut> {
  const { nowEpochSeconds, ports } = means;
  const contacts = await ports.contactsOf(customerId);
  const person = await ports.people.findOrCreate({ customerId, ...contacts }, nowEpochSeconds);
  const { ended } = await ports.withdraw({ ...withdrawalOf(asked), person }, nowEpochSeconds);
  // Who signed up before they were a customer may be a person of their own by the same address.
  for (const earlier of await earlierOf(contacts, person, ports))
    await ports.withdraw({ ...withdrawalOf(asked), person: earlier }, nowEpochSeconds);
  await block(contacts, asked, means);
  return { kind: 'customer', ended };
}

/** A phone number may be a household's: an e-mail address alone says that it is the same person. */
async function earlierOf(
  { email }: Contact,
  { personId }: Person,
  { people }: OptOutPorts,
): Promise<readonly Person[]> {
  const earlier = email === undefined ? undefined : await people.find({ email });
  return earlier && earlier.personId !== personId ? [earlier] : [];
}

const withdrawalOf = ({ purposes, recipients, ...from }: OptOut): Omit<Withdrawal, 'person'> => ({
  ...{ purposes, channel: from.channel, cause: from.cause, conversationId: from.conversationId },
  ...(recipients && { recipients }),
});

/** Blocks contacts themselves, whoever uses them. Mail about orders still comes; texts don't to who wants none. */
async function block(
  { email, phone }: Contact,
  { purposes, namesTexts }: OptOut,
  { nowEpochSeconds, ports: { doNotContact } }: Means,
): Promise<void> {
  if (email !== undefined && purposes.includes('email'))
    await doNotContact.add('email', email, 'unsubscribed', nowEpochSeconds);
  if (phone === undefined || !purposes.includes('sms-and-calls')) return;
  await doNotContact.add('sms', phone, namesTexts ? 'stopped' : 'unsubscribed', nowEpochSeconds);
  await doNotContact.add('phone', phone, 'unsubscribed', nowEpochSeconds);
}
