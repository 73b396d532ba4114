import type { PersonalDataPlace } from './place.ts';

/** Ways to make those forget who carry our messages; both are harmless when nothing is known there. */
export interface AddressMemories {
  readonly forgetEmail: (email: string) => Promise<void>;
  readonly forgetPhone: (phone: string) => Promise<void>;
}

/** The providers of mails and text messages as a place: their lists of addresses that nothing is sent to. */
export const createProvidersPlace = ({ forgetEmail, forgetPhone }: AddressMemories): PersonalDataPlace => ({
  name: 'providers',
  survey: () => Promise.resolve({ leadsTo: {}, holds: [] }),
  exportOf: () => Promise.resolve([]),

  async erase({ trail: { contacts } }) {
    for (const contact of contacts) await (contact.includes('@') ? forgetEmail : forgetPhone)(contact);
    return { changed: contacts.length };
  },
});
