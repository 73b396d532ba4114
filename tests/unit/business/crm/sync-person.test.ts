import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ConsentStanding, NO_CONSENTS } from '#business/consents/index';
import { type CrmContact, type CrmOutcome, type KeptLead, type SyncPorts, syncPerson } from '#business/crm/index';
import { aLead, CHANGE, mailGranted, PERSON_ID } from '../../../support/crm-samples.ts';

interface World {
  lead: KeptLead | undefined;
  isKnown: boolean;
  standing: ConsentStanding;
}

/** A system that keeps contacts by person; a test changes the world before each of its requests is done. */
function open(
  world: World,
  before: (attempt: number) => void = () => undefined,
  outcome: CrmOutcome = { kind: 'sent' },
) {
  const contacts = new Map<string, CrmContact>();
  const asked: string[] = [];
  const ports: SyncPorts = {
    facts: {
      leads: { find: () => Promise.resolve(world.lead) },
      people: {
        findById: (personId) => Promise.resolve(world.isKnown ? { personId, pseudonym: 'pseudonym-1' } : undefined),
      },
      consents: { standingOf: () => Promise.resolve(world.standing) },
    },
    crm: {
      async upsert(contact, { id }) {
        before(asked.push(`upsert ${id}`));
        await Promise.resolve();
        contacts.set(contact.personId, contact);
        return outcome;
      },
      async remove({ personId, why }) {
        before(asked.push(`remove ${personId} ${why}`));
        await Promise.resolve();
        contacts.delete(personId);
        return outcome;
      },
    },
  };
  return { ports, contacts, asked, sync: () => syncPerson(PERSON_ID, CHANGE, ports) };
}
const aWorld = (changes: Partial<World> = {}): World => ({
  ...{ lead: aLead(), isKnown: true, standing: mailGranted },
  ...changes,
});

describe('bringing a person to the CRM', () => {
  it('brings the lead and how its consents stand', async () => {
    const { sync, contacts } = open(aWorld());

    expect(await sync()).toEqual({ kind: 'sent' });

    expect(contacts.get(PERSON_ID)?.fields).toMatchObject({
      ...{ email: 'ada@example.com', interests: ['Electronics', 'Books'], score: 85, leadClass: 'hot' },
      ...{ emailConsent: 'granted', emailConsentReceipt: 'CR-1', saleConsent: 'none' },
    });
  });

  it('removes whoever is erased', async () => {
    const erased = open(aWorld({ lead: undefined, isKnown: false }));

    expect(await erased.sync()).toEqual({ kind: 'sent' });

    expect(erased.asked).toEqual([`remove ${PERSON_ID} erased`]);
  });

  it('leaves alone who has consents and is no lead', async () => {
    const { sync, asked } = open(aWorld({ lead: undefined }));

    expect(await sync()).toEqual({ kind: 'nothing' });
    expect(asked).toEqual([]);
  });

  it('removes the contacts that turned out to be this one before it brings it', async () => {
    const { sync, asked } = open(aWorld({ lead: { ...aLead(), absorbed: ['P-2'] } }));

    await sync();

    expect(asked).toEqual(['remove P-2 merged', 'upsert 01JD']);
  });

  it.each<CrmOutcome>([{ kind: 'refused', code: 'X' }, { kind: 'try-later', afterSeconds: 9 }, { kind: 'unknown' }])(
    'tells what the system says when it has not done it: %j',
    async (outcome) => {
      expect(await open(aWorld(), undefined, outcome).sync()).toEqual(outcome);
    },
  );

  it('brings a person anew who changed meanwhile, under a name of its own', async () => {
    const world = aWorld();
    const { sync, asked, contacts } = open(world, (attempt) => {
      if (attempt === 1) world.standing = NO_CONSENTS;
    });

    expect(await sync()).toEqual({ kind: 'sent' });

    expect(asked).toEqual(['upsert 01JD', 'upsert 01JD.2']);
    expect(contacts.get(PERSON_ID)?.fields['emailConsent']).toBe('none');
  });

  it('comes again for whoever changes all the time', async () => {
    const world = aWorld();
    const { sync } = open(world, (attempt) => (world.lead = aLead({ score: attempt })));

    expect(await sync()).toEqual({ kind: 'try-later' });
  });

  it('never leaves a contact of an erased person, nor an old consent, whenever it happens', async () => {
    const change = fc.record({
      at: fc.integer({ min: 1, max: 3 }),
      what: fc.constantFrom('erase', 'withdraw', 'merge'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 2 }), fc.integer({ min: 1, max: 3 }), async (changes, runs) => {
        const world = aWorld();
        let asked = 0;
        const { ports, contacts } = open(world, () => {
          asked += 1;
          for (const { what } of changes.filter(({ at }) => at === asked)) apply(what, world);
        });

        const all = await Promise.all(Array.from({ length: runs }, () => syncPerson(PERSON_ID, CHANGE, ports)));
        // What broke off, or happened at last, comes again.
        if (all.length > 0) await syncPerson(PERSON_ID, CHANGE, ports);

        const kept = contacts.get(PERSON_ID);
        expect(kept === undefined).toBe(!world.isKnown);
        if (kept) expect(kept.fields['emailConsent']).toBe(world.standing.email.state);
      }),
      { numRuns: 200 },
    );
  });
});

function apply(what: string, world: World): void {
  if (what === 'erase') Object.assign(world, { isKnown: false, lead: undefined });
  if (what === 'withdraw') world.standing = NO_CONSENTS;
  if (what === 'merge' && world.lead) world.lead = { ...world.lead, absorbed: ['P-2'] };
}
