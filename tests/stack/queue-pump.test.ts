import { GetQueueAttributesCommand, GetQueueUrlCommand, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { QueueSource } from '../../local/stack/events/event-sources.ts';
import { startQueuePump } from '../../local/stack/events/queue-pump.ts';
import { serveFunctions } from './support/serve-functions.ts';
import { startTestQueues, type TestQueues } from './support/test-queues.ts';

const SOURCE: QueueSource = {
  kind: 'queue',
  functionName: 'worker',
  queueName: 'work',
  batchSize: 10,
  reportsItemFailures: true,
};
const QUEUES = [
  { name: 'dead', attributes: {} },
  {
    name: 'work',
    attributes: { VisibilityTimeout: '1' },
    deadLetters: { queueName: 'dead', maxReceiveCount: 2 },
  },
];

interface Batch {
  readonly Records: readonly { readonly messageId: string; readonly body: string; readonly eventSource: string }[];
}

let queues: TestQueues;
let stop: () => Promise<unknown>;
let batches: string[][];
/** Bodies that the consumer fails for. */
let failing: string[];
let fails: 'each' | 'whole';

beforeEach(async () => {
  queues = await startTestQueues(QUEUES);
  batches = [];
  failing = [];
  fails = 'each';
  const server = await serveFunctions({
    worker: (event) => {
      const { Records } = event as Batch;
      batches.push(Records.map(({ body }) => body));
      const failed = Records.filter(({ body }) => failing.includes(body));
      if (fails === 'whole' && failed.length > 0) return Promise.reject(new Error('no'));
      return Promise.resolve({ batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) });
    },
  });
  const pump = startQueuePump({ source: SOURCE, sqs: queues.client, lambdaUrl: server.url, region: 'us-east-1' });
  stop = async () => {
    await pump.stop();
    await server.stop();
    await queues.stop();
  };
});
afterEach(() => stop());

const times = (body: string) => batches.flat().filter((one) => one === body).length;

it('brings a failed message alone again, then gives it to the dead letters, and again once it is taken back', async () => {
  failing = ['poison'];
  for (const body of ['a', 'poison', 'b']) await queues.send('work', body);

  await queues.untilCount('dead', 1);
  expect([times('a'), times('poison'), times('b')]).toEqual([1, 2, 1]);
  expect(await queues.count('work')).toBe(0);

  failing = [];
  const { QueueUrl } = await queues.client.send(new GetQueueUrlCommand({ QueueName: 'dead' }));
  const { Attributes } = await queues.client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  await queues.client.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes!['QueueArn'] }));

  await queues.untilCount('work', 0);
  expect(times('poison')).toBe(3);
  expect(await queues.count('dead')).toBe(0);
});

it('brings all messages of an invocation again that has failed as a whole', async () => {
  fails = 'whole';
  failing = ['poison'];
  await queues.send('work', 'poison');

  await queues.untilCount('dead', 1);

  expect(batches).toEqual([['poison'], ['poison']]);
});
