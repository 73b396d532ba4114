import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoCaseOpening } from '#adapters/dynamodb/dynamo-case-opening';
import { createDynamoCaseProfile } from '#adapters/dynamodb/dynamo-case-profile';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { createDynamoProfileCache } from '#adapters/dynamodb/dynamo-profile-cache';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import type { Case } from '#business/cases/index';
import { aCase, OPENED } from '../../support/a-case.ts';
import { createStorage } from '../storage.ts';

const storage = createStorage();
afterAll(() => storage.close());

const PROFILE = {
  owner: 'Grace Hopper',
  openTickets: [{ id: '903', subject: 'Invoice', openedAtIso: '2026-11-20T09:00:00Z' }],
};

async function open() {
  const { client, tables } = await storage.open();
  const events = async ({ caseId }: Case) => {
    const ofCase = {
      TableName: tables.events,
      KeyConditionExpression: '#aggregate = :case',
      ExpressionAttributeNames: { '#aggregate': 'aggregate' },
      ExpressionAttributeValues: { ':case': `CASE#${caseId}` },
    };
    return (await client.send(new QueryCommand(ofCase))).Items;
  };
  return {
    ...{ client, tables, events },
    openCase: createDynamoCaseOpening(client, tables, newEventId),
    cases: createDynamoCaseRepository(client, tables.cases),
    ofCases: createDynamoCaseProfile(client, tables.cases),
    profiles: createDynamoProfileCache(client, tables.conversations),
  };
}

it('tells once of a case whose customer has shown who they are', async () => {
  const { openCase, cases, events } = await open();
  const opened = aCase({ caseId: 'KNOWN', customerId: 'C-1', rung: 'last-four' });

  expect(await openCase(opened)).toEqual({ kind: 'opened' });
  expect(await openCase(opened)).toEqual({ kind: 'already-open' });

  expect(await cases.findById('KNOWN', OPENED)).toEqual(opened);
  expect(await events(opened)).toMatchObject([
    { type: 'case-opened', data: { caseId: 'KNOWN', customerId: 'C-1' }, undispatched: '1' },
  ]);
});

it('tells nobody of a case of somebody unknown', async () => {
  const { openCase, events } = await open();
  const opened = aCase({ caseId: 'UNKNOWN', rung: 'anonymous' });

  expect(await openCase(opened)).toEqual({ kind: 'opened' });

  expect(await events(opened)).toEqual([]);
});

it('adds a profile to a case, and brings back none that is gone', async () => {
  const { openCase, cases, ofCases, client, tables } = await open();
  await openCase(aCase({ caseId: 'PROFILED', customerId: 'C-1', rung: 'last-four' }));

  await ofCases.addProfile('PROFILED', PROFILE);
  await ofCases.addProfile('GONE', PROFILE);

  expect((await cases.findById('PROFILED', OPENED))?.crm).toEqual(PROFILE);
  const gone = new GetCommand({ TableName: tables.cases, Key: { caseId: 'GONE' } });
  expect((await client.send(gone)).Item).toBeUndefined();
});

it('keeps a profile for an hour', async () => {
  const { profiles } = await open();

  await profiles.save('C-9', PROFILE, OPENED);

  expect(await profiles.find('C-9', OPENED + 3599)).toEqual(PROFILE);
  expect(await profiles.find('C-9', OPENED + 3600)).toBeUndefined();
  expect(await profiles.find('C-8', OPENED)).toBeUndefined();
});
