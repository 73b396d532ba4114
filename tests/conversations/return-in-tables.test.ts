import { randomUUID } from 'node:crypto';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from '@jest/globals';
import { createDynamoSandboxStore } from '#adapters/sandbox/dynamo-sandbox-store';
import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import { createDocumentClient } from '../../src/functions/document-client.ts';
import { tellOfReturn } from '../support/conversation/given-orders.ts';
import { hold } from '../support/conversation/hold.ts';

const client = createDocumentClient();
afterAll(() => {
  client.destroy();
});

const table = (name: string): string => process.env[`${name}_TABLE_NAME`] ?? '';
const ORDER = {
  number: '70900',
  of: '12228',
  delivered: 3,
  lines: [['HO-DESK-LAMP', 2, 4900] as [string, number, number]],
};

async function readReturn() {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table('ORDERS'),
      KeyConditionExpression: 'orderNumber = :number AND begins_with(#item, :returned)',
      ExpressionAttributeNames: { '#item': 'item' },
      ExpressionAttributeValues: { ':number': ORDER.number, ':returned': 'RETURN#' },
    }),
  );
  return Items;
}

test('a return in chat counts its units and money, and is told of until it is inspected', async () => {
  const held = await hold({ given: { orders: [ORDER] } });
  for (const user of [
    `return order ${ORDER.number}, isabella.morales@example.com`,
    'just one',
    'defective',
    'refund',
    '5126',
    'yes',
  ])
    await held.say({ user });
  await held.end();
  for (const kind of ['label-sent', 'in-transit', 'received', 'inspected'] as const) await tellOfReturn([ORDER], kind);

  const [returned, ...others] = await readReturn();
  const counters = await client.send(
    new GetCommand({ TableName: table('ORDERS'), Key: { orderNumber: ORDER.number, item: 'RETURNED' } }),
  );
  const events = await client.send(
    new QueryCommand({
      TableName: table('EVENTS'),
      KeyConditionExpression: '#aggregate = :rma',
      ExpressionAttributeNames: { '#aggregate': 'aggregate' },
      ExpressionAttributeValues: { ':rma': `RETURN#${String(returned?.['rma'])}` },
    }),
  );

  expect(others).toEqual([]);
  expect(returned).toMatchObject({ state: 'inspected', todo: 'settle', unsettled: '1', refundMinor: 4900 });
  expect(counters.Item).toMatchObject({ refundedMinor: 4900, 'units#HO-DESK-LAMP': new Set([0]) });
  expect((events.Items ?? []).map(({ type }) => String(type)).sort()).toEqual([
    'return-approved',
    ...Array<string>(5).fill('return-moved'),
  ]);
});

test('a payment of the demo shop gives back what it took, and no more', async () => {
  const payments = createSandboxPaymentGateway(createDynamoSandboxStore(client, table('PAYMENTS')));
  const paymentId = `sandbox-paid-4900-${randomUUID().slice(0, 8)}`;
  const refund = (amountMinor: number) => payments.refund({ paymentId, amountMinor, idempotencyKey: randomUUID() });

  const answers = [await refund(4000), await refund(901), await refund(900), await refund(1)];

  expect(answers.map(({ kind }) => kind)).toEqual(['refunded', 'exceeds-captured', 'refunded', 'exceeds-captured']);
});
