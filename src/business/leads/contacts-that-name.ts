import type { CustomerRepository } from '#business/customers/index';
import type { PersonContacts, PeopleStore } from '#business/people/index';
import type { LeadBook } from './ports.ts';

interface NamingPorts {
  readonly people: Pick<PeopleStore, 'find'>;
  readonly book: Pick<LeadBook, 'find'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
}

/**
 * Those of the contacts by which the person may be looked for, and which become theirs. The others were typed, and are kept
 * with the lead, but name nobody: else whoever types somebody's number would get at that person's lead and consents.
 *
 *   customer  always: it was shown who they are
 *   e-mail    a verified customer's only where the profile says the same
 *   phone     beside a customer or an e-mail address only where it names nobody, or a lead that is known by it alone
 */
export async function contactsThatName(contacts: PersonContacts, ports: NamingPorts): Promise<PersonContacts> {
  const { customerId, email, phone } = contacts;
  if ((customerId ?? email) === undefined) return contacts;
  const [isEmailTheirs, isPhoneTheirs] = await Promise.all([mayHaveEmail(contacts, ports), mayHavePhone(phone, ports)]);
  return {
    ...(customerId !== undefined && { customerId }),
    ...(email !== undefined && isEmailTheirs && { email }),
    ...(phone !== undefined && isPhoneTheirs && { phone }),
  };
}

async function mayHaveEmail({ customerId, email }: PersonContacts, { customers }: NamingPorts): Promise<boolean> {
  if (customerId === undefined) return true;
  return email !== undefined && (await customers.findById(customerId))?.email === email;
}

async function mayHavePhone(phone: string | undefined, { people, book }: NamingPorts): Promise<boolean> {
  const person = phone === undefined ? undefined : await people.find({ phone });
  if (!person) return true;
  const lead = await book.find(person.personId);
  return lead !== undefined && (lead.customerId ?? lead.email) === undefined;
}
