import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoSaleBook } from '#adapters/dynamodb/dynamo-sale-book';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { EventData } from '#business/events/index';
import { whereSold } from '#business/exchange/index';
import { anOfferedLead, standingOf } from '../support/exchange-world/samples.ts';

const tables = {
  partners: 'smart-commerce-local-partners',
  leads: 'smart-commerce-local-leads',
  events: 'smart-commerce-local-events',
};
const client = DynamoDBDocumentClient.from(new DynamoDBClient());
afterAll(() => client.destroy());

const put = (TableName: string, Item: Record<string, unknown>) => client.send(new PutCommand({ TableName, Item }));

it('sells a lead whose person agrees to a buyer of the sandbox, and tells it of the withdrawal', async () => {
  const book = createDynamoSaleBook(client, tables, { delay: () => pause(20), random: Math.random });
  const contracts = createDynamoPartners(client, tables.partners);
  const personId = randomUUID();
  const { timeZone: _, ...lead } = anOfferedLead({ leadId: personId, score: 55, leadClass: 'cold' });
  const consent = (standing: object) =>
    put(tables.leads, { key: `CONSENT#p-${personId}`, item: 'HEAD', sequence: 1, hash: 'h', standing });
  const tell = async (act: EventData['consent-changed']['act']) => {
    const said = { personId, purpose: 'sale', act, recipients: ['techdeals'] } as const;
    const data = { ...said, receiptId: 'CR-1', channel: 'chat' } as const;
    const occurredAtIso = new Date().toISOString();
    const event = { aggregate: `PERSON#${personId}`, id: randomUUID(), type: 'consent-changed' } as const;
    await put(tables.events, toEventItem({ ...event, occurredAtIso, data }));
  };
  const sold = () => whereSold(personId, { book, contracts });
  await put(tables.leads, { ...lead, key: `LEAD#${personId}`, item: 'LEAD' });
  await put(tables.leads, { key: `PERSON#${personId}`, item: 'KEY', pseudonym: `p-${personId}` });

  await consent(standingOf());
  await tell('granted');
  while ((await sold())[0]?.state !== 'sold') await pause(50);
  await consent(standingOf({ state: 'withdrawn' }));
  await tell('withdrawn');
  while ((await sold())[0]?.notices[0]?.state !== 'told') await pause(50);

  const [sale] = await sold();
  expect(sale).toMatchObject({ name: 'TechDeals', package: 'Premium', receiptId: 'CR-1' });
  const contract = await contracts.find('techdeals');
  const answer = await fetch(`${new URL(contract!.endpoint).origin}/buyers.json`);
  const { received } = (await answer.json()) as { received: { what: string; body: { postId?: string } }[] };
  const mine = received.filter(({ body }) => body.postId === sale?.saleId);
  expect(mine.map(({ what }) => what)).toEqual(['notices', 'leads']);
});
