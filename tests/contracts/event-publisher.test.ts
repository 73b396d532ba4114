import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from '@jest/globals';
import { fromEventItem, toEventItem } from '#adapters/dynamodb/event-item';
import { createSqsEventPublisher } from '#adapters/sqs/sqs-event-publisher';
import { startSqsLocal } from '../../local/stack/sqs/start-sqs-local.ts';
import { anEvent } from '../support/an-event.ts';

it('hands an event on to the queue of a consumer, and fails by a code while there is none', async () => {
  const server = await startSqsLocal({ region: 'us-east-1', queues: [{ name: 'shop-history', attributes: {} }] });
  const client = new SQSClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  const publisher = createSqsEventPublisher(client, { history: 'shop-history', labels: 'shop-labels' }, toEventItem);
  const lost = createSqsEventPublisher(client, { history: 'shop-none', labels: 'shop-none' }, toEventItem);

  await publisher.publish('history', anEvent({ id: 'A' }));
  await publisher.publish('history', anEvent({ id: 'B' }));
  await expect(lost.publish('history', anEvent())).rejects.toMatchObject({
    code: 'queue-unavailable',
    retryable: true,
  });

  const QueueUrl = `${server.url}/000000000000/shop-history`;
  const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  expect(Messages.map(({ Body = '' }) => fromEventItem(JSON.parse(Body)))).toEqual([
    anEvent({ id: 'A' }),
    anEvent({ id: 'B' }),
  ]);
  client.destroy();
  await server.stop();
});
