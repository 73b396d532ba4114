import type { PersonContacts, PeopleStore } from '#business/people/index';
import type { LeadBook } from './ports.ts';
import type { LeadRecord } from './record.ts';

interface DuplicatePorts {
  readonly people: Pick<PeopleStore, 'find'>;
  readonly book: Pick<LeadBook, 'find'>;
}

/** A contact that is proven to be the person's, and which leads it may bring to this person's. */
interface Claim {
  readonly contact: PersonContacts;
  readonly mayAbsorb: (other: LeadRecord) => boolean;
}

/** What the profile of a verified customer says of them; nothing else is proven. */
export type ProfileContacts = Pick<PersonContacts, 'email' | 'phone'>;

/**
 * Other leads that are the same person's: of a verified customer alone, by the contacts that were left now and are those of
 * the profile.
 *
 *   the profile's e-mail address   a lead of no customer
 *   the profile's phone number     a lead that is known by this number alone
 *
 * A number or an address that somebody only typed brings nobody's lead: the mailbox of the one could ask for a copy of all
 * that is kept of the other. People share telephones: a lead with an address of its own stays what it is.
 *
 * @param leadId the one that stays
 */
export async function findDuplicates(
  contacts: PersonContacts,
  leadId: string,
  profile: ProfileContacts | undefined,
  { people, book }: DuplicatePorts,
): Promise<readonly LeadRecord[]> {
  const found = await Promise.all(
    claimsOf(contacts, profile).map(async ({ contact, mayAbsorb }) => {
      const person = await people.find(contact);
      const other = person && person.personId !== leadId ? await book.find(person.personId) : undefined;
      return other && other.leadId !== leadId && mayAbsorb(other) ? [[other.leadId, other] as const] : [];
    }),
  );
  return [...new Map(found.flat()).values()];
}

function claimsOf({ customerId, email, phone }: PersonContacts, profile: ProfileContacts | undefined): Claim[] {
  if (customerId === undefined || !profile) return [];
  return [
    ...(phone !== undefined && phone === profile.phone
      ? [{ contact: { phone }, mayAbsorb: (other: LeadRecord) => (other.customerId ?? other.email) === undefined }]
      : []),
    ...(email !== undefined && email === profile.email
      ? [{ contact: { email }, mayAbsorb: (other: LeadRecord) => other.customerId === undefined }]
      : []),
  ];
}
