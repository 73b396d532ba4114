import type { PersonContacts, PeopleStore } from '#business/people/index';
import type { LeadBook } from './ports.ts';
import type { LeadRecord } from './record.ts';

interface DuplicatePorts {
  readonly people: Pick<PeopleStore, 'find'>;
  readonly book: Pick<LeadBook, 'find'>;
}

/**
 * Other leads that are the same person's, by what was left together with the contact that names the person.
 *
 *   e-mail + phone     a lead that is known by this phone number alone
 *   customer + phone   the same
 *   customer + e-mail  a lead of no customer, where the address is the one of the customer's profile
 *
 * A number or an address that somebody typed is a claim: a lead with a stronger name of its own stays what it is. People
 * share telephones.
 *
 * @param leadId the one that stays
 * @param profileEmail of the verified customer
 */
export async function findDuplicates(
  contacts: PersonContacts,
  leadId: string,
  profileEmail: string | undefined,
  { people, book }: DuplicatePorts,
): Promise<readonly LeadRecord[]> {
  const { customerId, email, phone } = contacts;
  const leadBy = async (contact: PersonContacts) => {
    const person = await people.find(contact);
    return person && person.personId !== leadId ? book.find(person.personId) : undefined;
  };
  const [byPhone, byEmail] = await Promise.all([
    phone !== undefined && (customerId ?? email) !== undefined ? leadBy({ phone }) : undefined,
    email !== undefined && customerId !== undefined && email === profileEmail ? leadBy({ email }) : undefined,
  ]);
  const found = [
    ...(byPhone && byPhone.email === undefined && byPhone.customerId === undefined ? [byPhone] : []),
    ...(byEmail && byEmail.customerId === undefined ? [byEmail] : []),
  ].filter((other) => other.leadId !== leadId);
  return [...new Map(found.map((other) => [other.leadId, other])).values()];
}
