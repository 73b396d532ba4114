import type { PersonContacts, PeopleStore } from '#business/people/index';
import type { LeadBook } from './ports.ts';
import type { WelcomeCode } from './welcome-code.ts';

/**
 * The welcome code that a verified customer has, used up and expired ones too.
 *
 * @param contacts of the customer's profile
 */
export async function findWelcomeCodeOf(
  contacts: PersonContacts,
  { people, book }: { people: Pick<PeopleStore, 'find'>; book: Pick<LeadBook, 'find' | 'findWelcomeCode'> },
): Promise<WelcomeCode | undefined> {
  const person = await people.find(contacts);
  const lead = person && (await book.find(person.personId));
  return lead && book.findWelcomeCode(lead.welcomeCode);
}
