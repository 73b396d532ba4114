import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, expect, it } from '@jest/globals';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { anEvent } from '../support/an-event.ts';

const TableName = process.env['EVENTS_TABLE_NAME'];
const client = DynamoDBDocumentClient.from(new DynamoDBClient());
afterAll(() => client.destroy());

it('dispatches an event from the table by its stream, as deployed', async () => {
  const Item = toEventItem(anEvent({ aggregate: 'SALE#IN-STACK', id: 'IN-STACK' }));
  const Key = { aggregate: Item.aggregate, event: Item.event };
  const state = async () => (await client.send(new GetCommand({ TableName, Key }))).Item!;

  await client.send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName, Item } }] }));

  while ('undispatched' in (await state())) await pause(50);
  expect(await state()).toMatchObject({ type: 'sale-started' });
});

it('has the queues of serverless.yml, and S3, for clients that know nothing but the environment', async () => {
  const sqs = new SQSClient();
  const s3 = new S3Client();
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: process.env['HISTORY_QUEUE_NAME'] }));
  const absent = s3.send(new HeadObjectCommand({ Bucket: 'no-such-bucket', Key: 'x' }));
  const refused = s3.send(new PutObjectCommand({ Bucket: 'no-such-bucket', Key: 'x', Body: 'x' }));

  expect(QueueUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/000000000000\/smart-commerce-local-history$/);
  await expect(absent).rejects.toMatchObject({ name: 'NotFound' });
  await expect(refused).rejects.toMatchObject({ name: 'NoSuchBucket' });
  sqs.destroy();
  s3.destroy();
});
