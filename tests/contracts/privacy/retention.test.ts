import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createConsentRetention } from '#adapters/dynamodb/privacy/consent-retention';
import { createDynamoRetentionReports } from '#adapters/dynamodb/privacy/dynamo-retention-reports';
import { createEventRetention } from '#adapters/dynamodb/privacy/event-retention';
import { applyRetention } from '#business/privacy/index';
import { createTestTables, type TestTables } from '../../support/dynamodb.ts';
import { dumpOf, NOW } from '../../support/privacy-world/world.ts';

let test: TestTables;
beforeAll(async () => {
  test = await createTestTables();
});
afterAll(() => test.remove());

const daysAgo = (days: number) => new Date((NOW - days * 86_400) * 1000).toISOString();
const put = (table: 'leads' | 'events', Item: Record<string, unknown>) =>
  test.client.send(new PutCommand({ TableName: test.tables[table], Item }));

/** A ledger of one entry, with its receipt. */
async function aLedger(pseudonym: string, state: string, days: number) {
  const standing = {
    email: { state, sinceIso: daysAgo(days), recipients: [] },
    sale: { state: 'none', recipients: [] },
  };
  await put('leads', { key: `CONSENT#${pseudonym}`, item: 'HEAD', standing });
  await put('leads', { key: `CONSENT#${pseudonym}`, item: 'ENTRY#00000001', pseudonym });
  await put('leads', { key: `RECEIPT#CR-${pseudonym}`, item: 'ENTRY', pseudonym });
}
const anEvent = (event: string, days: number, more: object = {}) =>
  put('events', {
    ...{ aggregate: `PURCHASE#${event}`, event, type: 'purchase-made', occurredAt: daysAgo(days), ...more },
    data: { customerId: 'C-1', firstName: 'John', lastName: 'Smith', totalMinor: 4800 },
  });

it('removes what is kept long enough, and nothing younger', async () => {
  const years = 5 * 365;
  await aLedger('ended', 'withdrawn', years + 1);
  await aLedger('ended-later', 'withdrawn', years - 1);
  await aLedger('still-agreed', 'granted', years + 1);
  await anEvent('old', 91);
  await anEvent('young', 89);
  await anEvent('waiting', 91, { undispatched: '1' });
  const reports = createDynamoRetentionReports(test.client, test.tables.leads);
  const places = [
    createConsentRetention(test.client, test.tables.leads),
    createEventRetention(test.client, test.tables.events),
    { name: 'history' as const, apply: () => Promise.reject(new Error('No store answers.')) },
  ];

  const { report, errors } = await applyRetention(places, reports, NOW);

  expect(errors).toHaveLength(1);
  expect(report).toMatchObject({ counts: { consents: 3, 'names-in-events': 1 }, failed: ['history'] });
  expect(await reports.list(5)).toEqual([report]);
  const left = await dumpOf(test.client, test.tables);
  const ledgers = Object.keys(left).filter((name) => /CONSENT|RECEIPT/.test(name));
  expect(ledgers.filter((name) => name.includes('ended '))).toEqual([]);
  expect(ledgers).toHaveLength(6);
  const names = ['old', 'young', 'waiting'].map((event) => left[`events PURCHASE#${event} ${event}`]?.['data']);
  expect(names).toMatchObject([
    { firstName: '', lastName: '', totalMinor: 4800 },
    { firstName: 'John' },
    { firstName: 'John' },
  ]);
});
