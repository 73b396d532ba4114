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
 * with the lead, but name nobody: else whoever types somebody's number would get at that person's lead and consents, and
 * by the code that is mailed to the address beside it at a copy of all that is kept of them.
 *
 *   customer  always: it was shown who they are
 *   e-mail    a verified customer's only where the profile says the same
 *   phone     beside an address or a customer only where it is nobody's; a verified customer's own by their profile also
 *             where a lead is known by it alone
 */
export async function contactsThatName(contacts: PersonContacts, ports: NamingPorts): Promise<PersonContacts> {
  const { customerId, email, phone } = contacts;
  if ((customerId ?? email) === undefined) return contacts;
  const profile = customerId === undefined ? undefined : await ports.customers.findById(customerId);
  const isEmailTheirs = customerId === undefined || profile?.email === email;
  return {
    ...(customerId !== undefined && { customerId }),
    ...(email !== undefined && isEmailTheirs && { email }),
    ...(await namingPhone(phone, profile?.phone, ports)),
  };
}

type Phone = PersonContacts['phone'];

const namingPhone = async (phone: Phone, ofProfile: Phone, ports: NamingPorts): Promise<PersonContacts> =>
  phone !== undefined && (await mayHavePhone(phone, ofProfile === phone, ports)) ? { phone } : {};

async function mayHavePhone(phone: string, isOfProfile: boolean, { people, book }: NamingPorts): Promise<boolean> {
  const person = await people.find({ phone });
  if (!person) return true;
  const lead = isOfProfile ? await book.find(person.personId) : undefined;
  return lead !== undefined && (lead.customerId ?? lead.email) === undefined;
}
