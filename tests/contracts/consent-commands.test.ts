import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { digest } from '#adapters/node-crypto/digest';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { recordConsent } from '#business/consents/index';
import { seedDemoShop } from '../../local/seed/index.ts';
import { receiptCommand } from '../../scripts/consents/receipt-command.ts';
import { verifyCommand } from '../../scripts/consents/verify-command.ts';
import { aConsent } from '../support/a-consent.ts';
import { createTestTables, type TestTables } from '../support/dynamodb.ts';

const NOW = 1_773_050_400;
const KEY = Buffer.alloc(32, 7);
const hashContact = createContactHasher(KEY);

let test: TestTables;
beforeAll(async () => {
  test = await createTestTables();
});
afterAll(() => test.remove());

const verify = (named?: string) => verifyCommand.run(test.client, test.tables, named);

/** A customer who said yes, no and yes to personal prices. */
async function aLedger(customerId: string) {
  const { client, tables } = test;
  const people = createDynamoPeople(client, tables.leads, hashContact, randomUUID);
  const ledger = createDynamoConsentLedger(client, tables, { delay, random: Math.random, newEventId });
  const person = await people.findOrCreate({ customerId }, NOW);
  const receipts: string[] = [];
  for (const act of ['granted', 'withdrawn', 'granted'] as const) {
    const said = aConsent({ person, purpose: 'profiling', act });
    const recorded = await recordConsent(said, NOW, { ledger, digest });
    if (recorded.kind === 'recorded') receipts.push(recorded.receiptId);
  }
  const keyOf = (item: string) => ({ key: `CONSENT#${person.pseudonym}`, item });
  return {
    ...{ person, receipts },
    set: (item: string, member: string, value: unknown) =>
      client.send(
        new UpdateCommand({
          TableName: tables.leads,
          Key: keyOf(item),
          UpdateExpression: 'SET #member = :value',
          ExpressionAttributeNames: { '#member': member },
          ExpressionAttributeValues: { ':value': value },
        }),
      ),
    remove: (item: string) => client.send(new DeleteCommand({ TableName: tables.leads, Key: keyOf(item) })),
  };
}

describe('npm run consent:verify', () => {
  it('finds the demo shop as it was written, however often it is loaded', async () => {
    const shop = { ...test, contactHashKey: KEY, today: '2026-03-09' };
    await seedDemoShop(shop);
    await seedDemoShop(shop);

    expect(await verify()).toEqual({ isGood: true, lines: ['2 ledgers, 2 entries: all as they were written.'] });
  });

  it.each([
    ['an edited entry', (one: Ledger) => one.set('ENTRY#00000002', 'channel', 'page'), 'entry 2 was edited'],
    [
      'an entry of another form',
      (one: Ledger) => one.set('ENTRY#00000002', 'act', 'agreed'),
      'ENTRY#00000002 was edited',
    ],
    ['a missing entry', (one: Ledger) => one.remove('ENTRY#00000002'), 'entry 2 is missing'],
    ['a cut end', (one: Ledger) => one.remove('ENTRY#00000003'), 'entry 3 is missing, with all that followed'],
    ['a head that is gone', (one: Ledger) => one.remove('HEAD'), 'entry 1 is unknown to the head'],
    ['a standing that was edited', (one: Ledger) => one.set('HEAD', 'standing', GRANTED), 'something else of sale'],
  ])('names %s, also when it is asked for by receipt or person', async (_, harm, told) => {
    const one = await aLedger(`C-${randomUUID()}`);

    const before = await verify(one.person.personId);
    await harm(one);

    expect(before).toEqual({ isGood: true, lines: ['1 ledger, 3 entries: all as they were written.'] });
    for (const named of [undefined, one.person.personId, one.receipts[0]]) {
      const { isGood, lines } = await verify(named);
      expect(isGood).toBe(false);
      expect(lines.filter((line) => line.includes(one.person.pseudonym)).join()).toContain(told);
    }
  });

  it('names a profile that says more or less than the ledger', async () => {
    const customers = createDynamoCustomerRepository(test.client, test.tables.customers, hashContact);
    const profile = (await customers.findById('C-0010'))!;
    const { personalPrices: _, ...silent } = profile;
    const others = (await customers.findById('C-0011'))!;
    await customers.save(silent);
    await customers.save({ ...others, personalPrices: true });

    const { lines } = await verify();

    expect(lines).toContain("Customer C-0010: personal prices were agreed to, and the profile doesn't say so.");
    expect(lines).toContain('Customer C-0011: the profile allows personal prices, and no consent that stands does.');
  });

  it('knows no ledger of a name that nobody has', async () => {
    expect(await verify('CR-0000-0000-0000-0000')).toMatchObject({ isGood: false });
  });
});

describe('npm run consent:receipt', () => {
  it('prints the proof, and whether it still stands', async () => {
    const { receipts, person } = await aLedger('C-PROOF');

    const [first, last] = [
      await receiptCommand.run(test.client, test.tables, receipts[0]),
      await receiptCommand.run(test.client, test.tables, receipts[2]),
    ];

    expect(first.isGood).toBe(true);
    expect(first.lines.join('\n')).toMatch(/^CR-.*granted[^]*profiling@1[^]*16 or older[^]*as it was written\.$/);
    expect(first.lines.join('\n')).toContain(`granted since 2026-03-09T10:00:00.000Z, by ${receipts[2]}`);
    expect(last.lines.join('\n')).toContain('stands: granted');
    expect(first.lines.join('\n')).not.toContain(person.personId);
  });

  it('says that its ledger was edited', async () => {
    const one = await aLedger('C-EDITED');
    await one.set('ENTRY#00000003', 'channel', 'page');

    const { isGood, lines } = await receiptCommand.run(test.client, test.tables, one.receipts[0]);

    expect(isGood).toBe(false);
    expect(lines.at(-1)).toContain('entry 3 was edited');
  });
});

type Ledger = Awaited<ReturnType<typeof aLedger>>;
const NOTHING = { state: 'none', recipients: [] };
const GRANTED = {
  email: NOTHING,
  'sms-and-calls': NOTHING,
  profiling: NOTHING,
  sale: { state: 'granted', recipients: ['acme'] },
};
