import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSqsDeadLetters } from '#adapters/sqs/sqs-dead-letters';
import { startTestQueues, type TestQueues } from './support/test-queues.ts';

let queues: TestQueues;

beforeAll(async () => {
  queues = await startTestQueues([
    { name: 'shop-crm-dead-letters', attributes: {} },
    {
      name: 'shop-crm',
      attributes: { VisibilityTimeout: '0' },
      deadLetters: { queueName: 'shop-crm-dead-letters', maxReceiveCount: 1 },
    },
    { name: 'shop-outbox-dead-letters', attributes: {} },
  ]);
});
afterAll(() => queues.stop());

it('counts what was given up, and takes back what has a way back', async () => {
  const letters = createSqsDeadLetters(queues.client, {
    working: { crm: 'shop-crm' },
    endings: { outbox: 'shop-outbox-dead-letters' },
  });
  await queues.send('shop-crm', 'a');
  while ((await queues.receive('shop-crm', 0)).length > 0);
  await queues.send('shop-outbox-dead-letters', 'b');

  expect(await letters.list()).toEqual([
    { queue: 'crm', letters: 1, canGoBack: true },
    { queue: 'outbox', letters: 1, canGoBack: false },
  ]);
  expect(await letters.takeBack('outbox')).toBeUndefined();
  expect(await letters.takeBack('constructor')).toBeUndefined();
  expect(await letters.takeBack('crm')).toEqual({ letters: 1 });
  expect(await queues.count('shop-crm')).toBe(1);
});

it('fails as a whole when a queue is not there', async () => {
  const letters = createSqsDeadLetters(queues.client, { working: { crm: 'no-such' }, endings: {} });

  await expect(letters.list()).rejects.toMatchObject({ code: 'dead-letters-unavailable', retryable: true });
});
