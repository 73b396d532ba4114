import type { CustomerRepository, HashContact } from '../customers/index.ts';
import type { Lead } from '../leads/index.ts';
import type { Contact } from '../one-time-codes/index.ts';
import type { PeopleStore } from '../people/index.ts';

export interface WayPorts {
  readonly customers: Pick<CustomerRepository, 'findById' | 'findByEmailHash'>;
  readonly people: Pick<PeopleStore, 'find'>;
  readonly leads: { find(leadId: string): Promise<Pick<Lead, 'customerId' | 'email'> | undefined> };
  readonly hashContact: HashContact;
}

/**
 * Where the code goes that opens what is kept of somebody: the mailbox that names them, whatever contact they typed.
 * Anybody can leave somebody else's address together with a telephone of their own; whoever did gets no code there.
 *
 *   address of a customer          that address
 *   contact of a customer's lead   the address in the customer's profile
 *   contact of another lead        the lead's address, else the contact itself
 *   contact of who only said yes or no to something    the contact itself
 *
 * @returns undefined when the contact is nobody's
 */
export async function findWayTo(contact: Contact, ports: WayPorts): Promise<Contact | undefined> {
  const isMail = contact.channel === 'email';
  const [customer, person] = await Promise.all([
    isMail ? ports.customers.findByEmailHash(ports.hashContact(contact.to)) : undefined,
    ports.people.find(isMail ? { email: contact.to } : { phone: contact.to }),
  ]);
  if (customer) return contact;
  if (!person) return undefined;
  const address = await addressOf(person.personId, ports);
  return address === undefined ? contact : { channel: 'email', to: address };
}

async function addressOf(personId: string, { leads, customers }: WayPorts): Promise<string | undefined> {
  const lead = await leads.find(personId);
  const profile = lead?.customerId === undefined ? undefined : await customers.findById(lead.customerId);
  return profile?.email ?? lead?.email;
}
