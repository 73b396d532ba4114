import { afterAll, expect, it } from '@jest/globals';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoAnswerClaims } from '#adapters/dynamodb/dynamo-answer-claims';
import { createDynamoAppInbox } from '#adapters/dynamodb/dynamo-app-inbox';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createStorage } from './storage.ts';

const NOW = 1776069000;
const storage = createStorage();
afterAll(storage.close);
const hashContact = createContactHasher(new Uint8Array(32));

it('keeps who is not to be written to by channel and reason, and no address', async () => {
  const { client, tables } = await storage.open();
  const blocks = createDynamoDoNotContact(client, tables.notifications, hashContact);

  await blocks.add('sms', '+12065550123', 'stopped', NOW);
  await blocks.add('sms', '+12065550123', 'bounced', NOW);
  await blocks.add('sms', '+12065550123', 'stopped', NOW);

  expect(await blocks.reasonsFor('sms', '+12065550123')).toEqual(['bounced', 'stopped']);
  expect(await blocks.reasonsFor('phone', '+12065550123')).toEqual([]);
  await blocks.remove('sms', '+12065550123', 'stopped');
  expect(await blocks.reasonsFor('sms', '+12065550123')).toEqual(['bounced']);
  const { Items } = await client.send(new ScanCommand({ TableName: tables.notifications }));
  expect(JSON.stringify(Items)).not.toContain('2065550123');
});

it("puts a message into a customer's inbox once, and shows the newest first until it expires", async () => {
  const { client, tables } = await storage.open();
  const inbox = createDynamoAppInbox(client, tables.notifications);
  const message = (reference: string, hour: number) => ({
    reference,
    occurredAtIso: `2026-03-09T${hour}:00:00.000Z`,
    title: 'Title',
    text: 'Text',
  });

  for (const reference of ['a', 'a', 'b']) await inbox.put('C-1', message(reference, 10), NOW);
  await inbox.put('C-1', { ...message('c', 11), link: 'https://shop.example.com/' }, NOW);

  const listed = await inbox.list('C-1', NOW, 10);
  expect(listed.map(({ reference }) => reference)).toEqual(['c', 'b', 'a']);
  expect(listed[0]).toEqual({ ...message('c', 11), link: 'https://shop.example.com/' });
  expect(await inbox.list('C-1', NOW + 91 * 86_400, 10)).toEqual([]);
  expect(await inbox.list('C-2', NOW, 10)).toEqual([]);
});

it('lets a text message be answered by one of fifty', async () => {
  const { client, tables } = await storage.open();
  const claim = createDynamoAnswerClaims(client, tables.notifications);

  const claims = await Promise.all(Array.from({ length: 50 }, () => claim('in-1', NOW)));

  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(await claim('in-2', NOW)).toBe(true);
});
