import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoStaffAudit } from '#adapters/dynamodb/dynamo-staff-audit';
import { createDynamoStaffLists } from '#adapters/dynamodb/dynamo-staff-lists';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import { encodeLead } from '#adapters/dynamodb/lead-item';
import { createDynamoJobLog } from '#adapters/dynamodb/privacy/dynamo-job-log';
import { createDynamoPrivacyJobs } from '#adapters/dynamodb/privacy/dynamo-privacy-jobs';
import { digest } from '#adapters/node-crypto/digest';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { recordConsent } from '#business/consents/index';
import { newJob, NO_TRAIL } from '#business/privacy/index';
import { auditEntry } from '#business/staff/index';
import { OPENED } from '../support/a-case.ts';
import { aConsent } from '../support/a-consent.ts';
import { aLead } from '../support/a-lead.ts';
import { corruption, createStorage, outage } from './storage.ts';

const storage = createStorage();
afterAll(() => storage.close());

const aRecord = (changes: Parameters<typeof aLead>[0]) => ({
  ...aLead(changes),
  ...{ reasons: [], absorbed: [], welcomeCode: 'WELCOME-1', expiresAtEpochSeconds: OPENED },
});

async function openLists() {
  const { client, tables } = await storage.open();
  return { client, tables, lists: createDynamoStaffLists(client, tables.leads) };
}

describe('leads by class', () => {
  it('are those of the class, the one that changed last on top, and name nobody', async () => {
    const { lists } = await openLists();
    const at = (hour: number) => `2026-03-09T1${hour}:00:00.000Z`;
    await storage.put('leads', encodeLead(aRecord({ leadId: 'one', leadClass: 'hot', updatedAtIso: at(1) })));
    await storage.put('leads', encodeLead(aRecord({ leadId: 'two', leadClass: 'hot', updatedAtIso: at(3) })));
    await storage.put('leads', encodeLead(aRecord({ leadId: 'old', leadClass: 'hot', updatedAtIso: at(0) })));
    await storage.put('leads', encodeLead(aRecord({ leadId: 'low', leadClass: 'cold', updatedAtIso: at(2) })));

    const hot = await lists.listByClass('hot', { atMost: 2 });

    expect(hot?.entries.map(({ leadId, updatedAtIso }) => [leadId, updatedAtIso])).toEqual([
      ['two', at(3)],
      ['one', at(1)],
    ]);
    expect(JSON.stringify(hot)).not.toMatch(/Maria|Garcia|example|206555/);
  });

  it('leave the list of a class that they are no longer of', async () => {
    const { lists } = await openLists();
    await storage.put('leads', encodeLead(aRecord({ leadId: 'moves', leadClass: 'warm' })));
    await storage.put('leads', encodeLead(aRecord({ leadId: 'moves', leadClass: 'prospect' })));

    expect(await lists.listByClass('warm', { atMost: 10 })).toEqual({ entries: [] });
    const moved = await lists.listByClass('prospect', { atMost: 10 });
    expect(moved?.entries.map(({ leadId }) => leadId)).toEqual(['moves']);
  });

  it('come part by part, each lead once, and from no place that the list never told', async () => {
    const { lists } = await openLists();
    const first = await lists.listByClass('hot', { atMost: 2 });
    const from = { from: first?.next ?? '' };

    const rest = await lists.listByClass('hot', { atMost: 2, ...from });

    expect([...(first?.entries ?? []), ...(rest?.entries ?? [])].map(({ leadId }) => leadId)).toEqual([
      ...['two', 'one', 'old'],
    ]);
    expect(rest).not.toHaveProperty('next');
    expect(await lists.listByClass('cold', { atMost: 2, ...from })).toBeUndefined();
    expect(await lists.listByClass('hot', { atMost: 2, from: 'nowhere' })).toBeUndefined();
  });

  it('are corrupt with a score that is none, and the error tells no value', async () => {
    const { client, tables, lists } = await openLists();
    const item = encodeLead(aRecord({ leadId: 'bad', leadClass: 'cold' }));
    await storage.put('leads', item);
    const { key, item: range } = item;
    const UpdateExpression = 'SET score = :wrong';
    const ExpressionAttributeValues = { ':wrong': 'maria' };
    await client.send(
      new UpdateCommand({
        TableName: tables.leads,
        Key: { key, item: range },
        UpdateExpression,
        ExpressionAttributeValues,
      }),
    );

    const { told } = await corruption(lists.listByClass('cold', { atMost: 10 }));
    expect(told).toContain('score');
    expect(told).not.toContain('maria');
  });
});

it('lists the consents of a day by pseudonym, the last on top, each with its receipt', async () => {
  const { client, tables, lists } = await openLists();
  const patience = { delay: () => Promise.resolve(), random: Math.random, newEventId };
  const ledger = createDynamoConsentLedger(client, tables, patience);
  const people = createDynamoPeople(client, tables.leads, digest, () => newEventId(OPENED * 1000));
  const person = await people.findOrCreate({ email: 'maria@example.com' }, OPENED);
  const ports = { ledger, digest };
  await recordConsent(aConsent({ person, purpose: 'sms-and-calls' }), OPENED, ports);
  await recordConsent(aConsent({ person, purpose: 'profiling' }), OPENED + 60, ports);
  await recordConsent(aConsent({ person, purpose: 'sale' }), OPENED + 86_400, ports);

  const listed = (await lists.listOfDay('2026-04-13', { atMost: 10 }))?.entries ?? [];

  expect(listed.map(({ purpose, act, sequence }) => [purpose, act, sequence])).toEqual([
    ['profiling', 'granted', 2],
    ['sms-and-calls', 'granted', 1],
  ]);
  expect((await ledger.findReceipt(listed[0]!.receiptId))?.purpose).toBe('profiling');
  expect(JSON.stringify(listed)).not.toContain(person.personId);
});

it('keeps an act of the team as an event for a year and more, and changes none', async () => {
  const { client, tables } = await storage.open();
  const audit = createDynamoStaffAudit(client, tables.events);
  const record = { kind: 'CASE', key: '7KQ2' } as const;
  const entry = auditEntry({ staffId: 'u-ada', name: 'ada' }, { act: 'view-case', record }, 'E-1', OPENED);

  await audit.append(entry);
  await audit.append({ ...entry, data: { ...entry.data, act: 'sign-in' } });

  const query = new QueryCommand({
    TableName: tables.events,
    KeyConditionExpression: '#aggregate = :who',
    ExpressionAttributeNames: { '#aggregate': 'aggregate' },
    ExpressionAttributeValues: { ':who': 'STAFF#u-ada' },
  });
  const { Items = [] } = await client.send(query);
  expect(Items.map(fromEventItem)).toEqual([entry]);
  expect(Items[0]?.['expiresAt']).toBe(OPENED + 400 * 86_400);
  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(createDynamoStaffAudit(client, 'no-such-table').append(entry))).toEqual(expected);
});

it('lists requests under way, and those that are over, as long as they are on record', async () => {
  const { client, tables } = await storage.open();
  const jobs = createDynamoPrivacyJobs(client, tables);
  const made = { kind: 'export', origin: 'page', trail: NO_TRAIL, standIn: 'x', givesUp: [] } as const;
  const job = (jobId: string) => newJob({ ...made, jobId }, OPENED);
  for (const jobId of ['runs', 'first', 'second', 'gone']) await jobs.keep(job(jobId));
  const { origin, kind } = made;
  const record = (jobId: string, finishedAtEpochSeconds: number, expiresAtEpochSeconds = OPENED + 900) => ({
    ...{ jobId, kind, origin, requestedAtEpochSeconds: OPENED, counts: { orders: 2 } },
    ...{ finishedAtEpochSeconds, expiresAtEpochSeconds },
  });
  await jobs.finish(job('first'), record('first', OPENED + 1), []);
  await jobs.finish(job('second'), record('second', OPENED + 2), []);
  await jobs.finish(job('gone'), record('gone', OPENED + 3, OPENED + 10), []);

  const log = createDynamoJobLog(client, tables);

  expect((await log.listOpen()).map(({ jobId }) => jobId)).toEqual(['runs']);
  expect((await log.listDone(OPENED + 10, 5)).map(({ jobId }) => jobId)).toEqual(['second', 'first']);
  expect(await log.listDone(OPENED + 10, 1)).toHaveLength(1);
});
