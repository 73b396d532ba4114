import type { PeopleStore, Person, PersonContacts } from '#business/people/index';

/** People in this process' memory. */
export function createInMemoryPeople(): PeopleStore & { forget(personId: string): void } {
  const byMarker = new Map<string, Person>();
  const byId = new Map<string, Person>();
  const markersOf = ({ customerId, email, phone }: PersonContacts) =>
    [customerId, email, phone].filter((contact) => contact !== undefined);
  const find = (contacts: PersonContacts) =>
    markersOf(contacts)
      .map((marker) => byMarker.get(marker))
      .find((person) => person !== undefined);
  return {
    find: (contacts) => Promise.resolve(find(contacts)),
    findById: (personId) => Promise.resolve(byId.get(personId)),
    findOrCreate(contacts) {
      const number = byId.size + 1;
      const person = find(contacts) ?? { personId: `person-${number}`, pseudonym: `pseudonym-${number}` };
      byId.set(person.personId, person);
      for (const marker of markersOf(contacts)) if (!byMarker.has(marker)) byMarker.set(marker, person);
      return Promise.resolve(person);
    },
    forget(personId) {
      byId.delete(personId);
      for (const [marker, person] of byMarker) if (person.personId === personId) byMarker.delete(marker);
    },
  };
}
