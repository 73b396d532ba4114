import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { takeBack } from '#adapters/sqs/take-back';
import { runNode } from './support/run-program.ts';
import { startTestQueues, type TestQueues } from './support/test-queues.ts';

let queues: TestQueues;

beforeAll(async () => {
  queues = await startTestQueues([
    { name: 'shop-history-dead-letters', attributes: {} },
    {
      name: 'shop-history',
      attributes: { VisibilityTimeout: '0' },
      deadLetters: { queueName: 'shop-history-dead-letters', maxReceiveCount: 1 },
    },
  ]);
});
afterAll(() => queues.stop());

it('takes dead letters back to their queue', async () => {
  for (const body of ['a', 'b']) await queues.send('shop-history', body);
  while ((await queues.receive('shop-history', 0)).length > 0);
  expect(await queues.count('shop-history-dead-letters')).toBe(2);

  expect(await takeBack(queues.client, 'shop-history')).toEqual({ kind: 'started', letters: 2 });

  expect(await queues.count('shop-history')).toBe(2);
  expect(await takeBack(queues.client, 'shop-history')).toEqual({ kind: 'started', letters: 0 });
});

it('knows a queue without dead letters, or none at all, by its absence', async () => {
  expect(await takeBack(queues.client, 'shop-orders')).toEqual({ kind: 'no-such-queue' });
});

it.each([
  [['history'], 2, 'No stack is running. Start one with "npm start".'],
  [[], 1, 'Name one queue.'],
  [['history', '--stge', 'dev'], 1, "Unknown option '--stge'"],
  [['--help'], 0, 'npm run redrive -- <queue>'],
])('ends with a reason: %j', async (words, code, text) => {
  const program = runNode(['scripts/redrive.ts', ...words], { LEX_LOCAL_PORT: '1' });

  expect(await program.ended).toBe(code);
  expect(program.output()).toContain(text);
});
