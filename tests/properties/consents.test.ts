import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CONSENT_ACTS,
  CONSENT_CHANNELS,
  CONSENT_PURPOSES,
  type ConsentAct,
  type ConsentEntry,
  type ConsentSaid,
  foldStanding,
  hashOf,
  inspectLedger,
  isGranted,
  receiptIdOf,
  recordConsent,
  verifyChain,
} from '#business/consents/index';
import { aConsent, ADA } from '../support/a-consent.ts';
import { createInMemoryConsents } from '../support/in-memory-consents.ts';

const NOW = 1_773_050_400;
const RUNS = { numRuns: 200 };

/** Anything that somebody may say of a purpose, at any time and place, some of it twice. */
const said = fc
  .record({
    purpose: fc.constantFrom(...CONSENT_PURPOSES),
    act: fc.constantFrom(...CONSENT_ACTS),
    channel: fc.constantFrom(...CONSENT_CHANNELS),
    buyers: fc.uniqueArray(fc.constantFrom('acme', 'bolt', 'curio'), { minLength: 1 }),
    cause: fc.nat(12).map((turn) => `turn-${turn}`),
    at: fc.nat(4 * 86_400),
  })
  .filter(({ act, purpose }) => act !== 'requested' || purpose === 'email');
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

const consentOf = ({ purpose, act, channel, buyers, cause }: Said): ConsentSaid => {
  const recipients = purpose === 'sale' && act === 'granted' ? buyers : [];
  return aConsent({ purpose, act, channel, cause, recipients });
};

async function live(sayings: readonly Said[]) {
  const world = createInMemoryConsents();
  for (const one of sayings) await recordConsent(consentOf(one), NOW + one.at, world);
  const entries = await world.ledger.list(ADA.pseudonym);
  return { ...world, entries, head: world.headOf(ADA.pseudonym) };
}
const sayings = fc.array(said, { maxLength: 30 });

it('any history is a sound chain whose fold is what the head says', async () => {
  await fc.assert(
    fc.asyncProperty(sayings, async (history) => {
      const { entries, head, digest } = await live(history);

      const receipts = new Map(entries.map((entry) => [entry.sequence, receiptIdOf(entry)]));
      expect(inspectLedger({ entries, head, receipts }, digest)).toEqual([]);
      expect(foldStanding(entries)).toEqual(head.standing);
    }),
    RUNS,
  );
});

it('what stands is the last thing that was recorded of a purpose, and nothing stands of what was never said', async () => {
  await fc.assert(
    fc.asyncProperty(sayings, async (history) => {
      const { entries, head } = await live(history);

      for (const purpose of CONSENT_PURPOSES) {
        const last = entries.findLast((entry) => entry.purpose === purpose);
        expect(isGranted(head.standing, purpose)).toBe(last?.act === 'granted');
        expect(head.standing[purpose].receiptId).toBe(last && receiptIdOf(last));
      }
    }),
    RUNS,
  );
});

it('a buyer is allowed by a yes alone that names them, and after which no no was recorded', async () => {
  await fc.assert(
    fc.asyncProperty(sayings, fc.constantFrom('acme', 'bolt', 'curio'), async (history, buyer) => {
      const { entries, head } = await live(history);
      const last = entries.findLast(({ purpose }) => purpose === 'sale');

      const isNamed = last?.act === 'granted' && last.recipients.includes(buyer);
      expect(isGranted(head.standing, 'sale', buyer)).toBe(isNamed);
    }),
    RUNS,
  );
});

it('nobody is subscribed to mail but by a page after a request, by the team or by an import', async () => {
  await fc.assert(
    fc.asyncProperty(sayings, async (history) => {
      const mail = (await live(history)).entries.filter(({ purpose }) => purpose === 'email');

      for (const [index, { act, channel }] of mail.entries()) {
        if (act !== 'granted' || channel === 'team' || channel === 'import') continue;
        expect([channel, ['requested', 'granted']]).toEqual(['page', expect.arrayContaining([mail[index - 1]?.act])]);
      }
    }),
    RUNS,
  );
});

it('a no is in force at once, whatever was said before', async () => {
  await fc.assert(
    fc.asyncProperty(
      sayings,
      said.filter(({ act }) => act === 'refused' || act === 'withdrawn'),
      async (history, no) => {
        const { head } = await live([...history, { ...no, cause: 'the last word' }]);

        expect(isGranted(head.standing, no.purpose)).toBe(false);
      },
    ),
    RUNS,
  );
});

it('the end of a sale to some buyers is in force at once for them, and for nobody else', async () => {
  const some = fc.uniqueArray(fc.constantFrom<string>('acme', 'bolt', 'curio'), { minLength: 1, maxLength: 2 });
  const lastYes = said.filter(({ purpose, act }) => purpose === 'sale' && act === 'granted');
  await fc.assert(
    fc.asyncProperty(sayings, lastYes, some, async (history, yes, ended) => {
      const world = await live([...history, { ...yes, cause: 'the last yes', at: 5 * 86_400 }]);
      const named = world.head.standing.sale.recipients;

      const no = { purpose: 'sale', act: 'withdrawn', recipients: ended, cause: 'not to them' } as const;
      await recordConsent(aConsent(no), NOW + 6 * 86_400, world);

      const { sale } = world.headOf(ADA.pseudonym).standing;
      const left = named.filter((buyer) => !ended.includes(buyer));
      expect(sale.recipients).toEqual(left);
      expect(sale.state).toBe(left.length > 0 ? 'granted' : 'withdrawn');
      expect(sale.receiptId === world.head.standing.sale.receiptId).toBe(left.length > 0);
      expect(foldStanding(await world.ledger.list(ADA.pseudonym)).sale).toEqual(sale);
    }),
    RUNS,
  );
});

it('one turn is recorded once for each purpose', async () => {
  await fc.assert(
    fc.asyncProperty(sayings, async (history) => {
      const { entries } = await live(history);

      const turns = entries.map(({ cause, purpose }) => `${cause} ${purpose}`);
      expect(new Set(turns).size).toBe(turns.length);
    }),
    RUNS,
  );
});

it('whatever one entry is changed into, the chain names it', async () => {
  const other: readonly ((entry: ConsentEntry) => Partial<ConsentEntry>)[] = [
    ({ act }) => ({ act: CONSENT_ACTS[(CONSENT_ACTS.indexOf(act) + 1) % CONSENT_ACTS.length] as ConsentAct }),
    ({ recipients }) => ({ recipients: [...recipients, 'mallory'] }),
    ({ text }) => ({ text: { ...text, words: `${text.words} ` } }),
    ({ occurredAtIso }) => ({ occurredAtIso: occurredAtIso.replace('2026', '2025') }),
    ({ cause }) => ({ cause: `${cause}0` }),
    ({ hash }) => ({ hash: hash.toLowerCase() }),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 5, maxLength: 30 }),
      fc.nat(),
      fc.constantFrom(...other),
      fc.boolean(),
      async (history, which, change, isHashedAnew) => {
        const { entries, head, digest } = await live(history);
        fc.pre(entries.length > 0);
        const index = which % entries.length;
        const edited = { ...entries[index]!, ...change(entries[index]!) };
        const forged = isHashedAnew ? { ...edited, hash: hashOf(edited, digest) } : edited;
        fc.pre(forged.hash !== entries[index]!.hash || !isHashedAnew);
        fc.pre(JSON.stringify(forged) !== JSON.stringify(entries[index]));

        expect(verifyChain(entries.with(index, forged), { digest, head })).toEqual({
          kind: 'broken',
          sequence: index + 1,
          why: 'edited',
        });
      },
    ),
    RUNS,
  );
});
