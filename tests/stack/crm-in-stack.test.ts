import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import type { EventData, EventType, ShopEvent } from '#business/events/index';
import { aLead, mailGranted } from '../support/crm-samples.ts';

const tables = { leads: 'smart-commerce-local-leads', events: 'smart-commerce-local-events' };
const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const s3 = new S3Client();
const documents = createS3ObjectStore(s3, 'smart-commerce-local-documents');
afterAll(() => {
  client.destroy();
  s3.destroy();
});

it('brings a lead into the files of the CRM, and takes it out when its person is erased', async () => {
  const personId = randomUUID();
  const occurredAtIso = new Date().toISOString();
  const keys = {
    lead: { key: `LEAD#${personId}`, item: 'LEAD' },
    person: { key: `PERSON#${personId}`, item: 'KEY' },
    consents: { key: `CONSENT#p-${personId}`, item: 'HEAD' },
  };
  const { timeZone: _, ...lead } = aLead({ leadId: personId });
  const put = (TableName: string, Item: object) => client.send(new PutCommand({ TableName, Item: { ...Item } }));
  const tell = <Type extends EventType>(type: Type, data: EventData[Type]) => {
    const event = { aggregate: `PERSON#${personId}`, id: randomUUID(), type, occurredAtIso, data };
    return put(tables.events, toEventItem(event as ShopEvent));
  };
  const lines = async () => {
    const kept = await documents.list(`crm/${occurredAtIso.slice(0, 10)}/${personId}/`);
    const texts = await Promise.all(kept.map(async ({ key }) => (await documents.get(key))?.bytes));
    // One may be removed between the list and its reading.
    const there = texts.filter((bytes) => bytes !== undefined);
    return there.map((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as { readonly change: string });
  };
  await put(tables.leads, { ...keys.lead, ...lead });
  await put(tables.leads, { ...keys.person, pseudonym: `p-${personId}` });
  await put(tables.leads, { ...keys.consents, sequence: 1, hash: 'h', standing: mailGranted });

  await tell('lead-captured', { leadId: personId, source: 'asked', interests: [], isNew: true });
  while ((await lines()).length === 0) await pause(50);
  const brought = await lines();
  for (const Key of [keys.lead, keys.person]) await client.send(new DeleteCommand({ TableName: tables.leads, Key }));
  await tell('person-erased', { personId });
  while ((await lines())[0]?.change !== 'remove') await pause(50);

  expect(brought).toMatchObject([
    { change: 'upsert', contact: { personId, firstName: 'Ada', emailConsent: 'granted' } },
  ]);
  expect(await lines()).toMatchObject([{ change: 'remove', why: 'erased', contact: { personId } }]);
});
