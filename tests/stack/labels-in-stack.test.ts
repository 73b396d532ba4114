import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoReturnBook } from '#adapters/dynamodb/dynamo-return-book';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { signLabelToken } from '#adapters/node-crypto/label-token';
import { signSandboxEvent } from '#adapters/sandbox/event-signature';
import { keepDevelopmentKeys } from '../../local/stack/ssm/development-keys.ts';
import { aReturn } from '../support/a-return.ts';
import { ROOT } from './support/run-program.ts';

const tables = {
  orders: 'smart-commerce-local-orders',
  customers: 'smart-commerce-local-customers',
  events: 'smart-commerce-local-events',
};
const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const lambda = new LambdaClient();
afterAll(() => {
  client.destroy();
  lambda.destroy();
});

async function invoke(key: string, request: object) {
  const FunctionName = `smart-commerce-local-${key}`;
  const { Payload } = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(request) }));
  return JSON.parse(Payload!.transformToString()) as { statusCode: number; headers: Record<string, string> };
}

it('makes the label of an approved return, leads to it, and hears that the parcel is on its way', async () => {
  const now = Math.floor(Date.now() / 1000);
  const keys = await keepDevelopmentKeys(join(ROOT, '.local/development-keys.json'));
  const book = createDynamoReturnBook(client, tables, { delay: () => pause(20), random: Math.random });
  const rma = `R-${randomUUID().slice(0, 8).toUpperCase()}`;
  const orderNumber = randomUUID();
  const returned = aReturn({ rma, orderNumber, customerId: 'C-0001', state: 'approved', todo: 'await' });
  const lines = [{ sku: 'PHONE', name: 'Smartphone', quantity: 1 }];
  const { customerId, resolution, currency, sendBackBy } = returned;
  await book.begin({ ...returned, dueAtEpochSeconds: now + 1000 });
  const Item = toEventItem({
    ...{
      aggregate: `RETURN#${rma}`,
      id: randomUUID(),
      occurredAtIso: new Date().toISOString(),
      type: 'return-approved',
    },
    data: { rma, orderNumber, customerId, lines, resolution, currency, sendBackBy },
  });

  await client.send(new PutCommand({ TableName: tables.events, Item }));

  while ((await book.find({ orderNumber, rma }))?.state !== 'label-sent') await pause(50);
  const link = await invoke('labelLink', {
    pathParameters: { token: signLabelToken(rma, now + 60, keys.labelLinkKey) },
  });
  expect(link.statusCode).toBe(302);
  expect(await (await fetch(link.headers['location']!)).text()).toMatch(/^%PDF-/);

  const body = JSON.stringify({ eventId: 'in-stack', kind: 'in-transit', rma });
  const headers = { 'smart-commerce-signature': signSandboxEvent(body, keys.carrierWebhookSecret, now) };
  expect(await invoke('carrierEvents', { headers, body })).toEqual({ statusCode: 200 });
  expect(await book.find({ orderNumber, rma })).toMatchObject({ state: 'in-transit' });
});
