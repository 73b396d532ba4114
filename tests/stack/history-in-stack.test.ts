import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { createS3PurchaseHistory } from '#adapters/s3/history/s3-purchase-history';
import { aKeptPurchase } from '../support/a-kept-purchase.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const s3 = new S3Client();
const history = createS3PurchaseHistory(
  createS3ObjectStore(s3, process.env['HISTORY_BUCKET_NAME']!),
  Number(process.env['HISTORY_BUCKETS']),
);
afterAll(() => {
  client.destroy();
  s3.destroy();
});

it('has a purchase once that two events of the table told of', async () => {
  const purchase = aKeptPurchase({ purchaseId: 'P-IN-STACK', customerId: 'C-IN-STACK', lastName: 'Instack' });
  const last = { ...purchase, purchaseId: 'P-IN-STACK-2', purchasedAt: '2026-03-10T10:00:00.000Z' };
  const tell = (id: string, data: typeof purchase) =>
    client.send(
      new PutCommand({
        TableName: process.env['EVENTS_TABLE_NAME'],
        Item: toEventItem({
          aggregate: 'ORDER#IN-STACK',
          id,
          type: 'purchase-made',
          occurredAtIso: '2026-03-10T10:00:00.000Z',
          data,
        }),
      }),
    );
  const found = () => history.findByCustomer({ firstName: 'John', lastName: 'Instack' }, 'C-IN-STACK');

  await tell('HISTORY-1', purchase);
  while ((await found()).length === 0) await pause(50);
  await tell('HISTORY-2', purchase);
  await tell('HISTORY-3', last);
  while ((await found()).length === 1) await pause(50);

  expect(await found()).toEqual([purchase, last]);
});
