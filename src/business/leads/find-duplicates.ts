import type { PersonContacts, PeopleStore } from '#business/people/index';
import type { LeadBook } from './ports.ts';
import type { LeadRecord } from './record.ts';

interface DuplicatePorts {
  readonly people: Pick<PeopleStore, 'find'>;
  readonly book: Pick<LeadBook, 'find'>;
}

/** What was left together with the contact that names the person, and which leads it may bring to this person's. */
interface Claim {
  readonly contact: PersonContacts;
  readonly mayAbsorb: (other: LeadRecord) => boolean;
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
  const found = await Promise.all(
    claimsOf(contacts, profileEmail).map(async ({ contact, mayAbsorb }) => {
      const person = await people.find(contact);
      const other = person && person.personId !== leadId ? await book.find(person.personId) : undefined;
      return other && other.leadId !== leadId && mayAbsorb(other) ? [[other.leadId, other] as const] : [];
    }),
  );
  return [...new Map(found.flat()).values()];
}

function claimsOf({ customerId, email, phone }: PersonContacts, profileEmail: string | undefined): Claim[] {
  const isCustomers = customerId !== undefined && email !== undefined && email === profileEmail;
  const isBeside = phone !== undefined && (customerId ?? email) !== undefined;
  return [
    ...(isBeside
      ? [{ contact: { phone }, mayAbsorb: (other: LeadRecord) => (other.customerId ?? other.email) === undefined }]
      : []),
    ...(isCustomers ? [{ contact: { email }, mayAbsorb: (other: LeadRecord) => other.customerId === undefined }] : []),
  ];
}
