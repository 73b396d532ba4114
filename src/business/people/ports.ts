import type { Person, PersonContacts } from './person.ts';

/** Who is who. Contacts are kept as keyed hashes alone. Sees its own writes. */
export interface PeopleStore {
  /** By customer, else by e-mail address, else by phone number. */
  find(contacts: PersonContacts): Promise<Person | undefined>;
  findById(personId: string): Promise<Person | undefined>;
  /** The person of these contacts, who gets those that are nobody's yet; no contact ever changes hands here. */
  findOrCreate(contacts: PersonContacts, nowEpochSeconds: number): Promise<Person>;
}
