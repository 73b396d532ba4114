import type { OutreachPorts } from '#business/outreach/index';
import type { createConsentStores } from './consent-stores.ts';

type Stores = Pick<ReturnType<typeof createConsentStores>, 'people' | 'ledger'>;

/** How what somebody agreed to stands now; of whom was erased nobody knows anything. */
export const createStandingReader =
  ({ people, ledger }: Stores): OutreachPorts['readStanding'] =>
  async ({ personId, customerId }) => {
    const person =
      personId === undefined
        ? customerId !== undefined && (await people.find({ customerId }))
        : await people.findById(personId);
    return person ? { personId: person.personId, standing: await ledger.standingOf(person.pseudonym) } : undefined;
  };
