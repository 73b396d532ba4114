import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createDynamoOutbox } from '#adapters/dynamodb/dynamo-outbox';
import { fromEventItem, toEventItem } from '#adapters/dynamodb/event-item';
import { createSqsEventPublisher } from '#adapters/sqs/sqs-event-publisher';
import { CONSUMERS_OF } from '#business/events/index';
import { createOutboxDispatcher } from '#functions/outbox-dispatcher/handler';
import { createCheckpoints } from '../../local/stack/events/checkpoints.ts';
import type { StreamSource } from '../../local/stack/events/event-sources.ts';
import type { HttpServer } from '../../local/stack/http/serve.ts';
import { startStreamPump } from '../../local/stack/events/stream-pump.ts';
import { anEvent } from '../support/an-event.ts';
import { captureOutput } from '../support/captured-output.ts';
import { type Program, runNode } from './support/run-program.ts';
import { serveFunctions } from './support/serve-functions.ts';
import { createStreamingTable, type StreamingTable } from './support/streaming-table.ts';
import { startTestQueues, type TestQueues } from './support/test-queues.ts';

const HISTORY = 'history';
const DEAD = 'outbox-dead-letters';
const ids = (count: number) => Array.from({ length: count }, (_, index) => `E${String(index).padStart(3, '0')}`);

let queues: TestQueues;
let table: StreamingTable;
let stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  queues = await startTestQueues([HISTORY, DEAD].map((name) => ({ name, attributes: {} })));
  table = await createStreamingTable();
});
afterEach(async () => {
  for (const stop of stops.reverse()) await stop();
  stops = [];
});
afterAll(async () => {
  await table.remove();
  await queues.stop();
});

const sourceOf = (changes: Partial<StreamSource> = {}): StreamSource => ({
  kind: 'stream',
  functionName: 'dispatcher',
  tableName: table.name,
  batchSize: 25,
  filterPatterns: [{ eventName: ['INSERT'] }],
  reportsItemFailures: true,
  isBisected: true,
  maximumRetryAttempts: 1,
  onFailureQueueName: DEAD,
  ...changes,
});

async function serveFunction(handler: (event: unknown) => Promise<unknown>): Promise<HttpServer> {
  const server = await serveFunctions({ dispatcher: handler });
  stops.push(() => server.stop());
  return server;
}

async function pumpInto(handler: (event: unknown) => Promise<unknown>): Promise<void> {
  const { url } = await serveFunction(handler);
  const checkpoints = createCheckpoints();
  const clients = { ...table.clients, sqs: queues.client };
  const pump = startStreamPump({ source: sourceOf(), clients, lambdaUrl: url, checkpoints });
  stops.push(() => pump.stop());
}

const dispatcher = () =>
  createOutboxDispatcher(
    {
      outbox: createDynamoOutbox(table.client, table.name),
      publisher: createSqsEventPublisher(queues.client, { history: HISTORY, labels: HISTORY }, toEventItem),
    },
    { ...CONSUMERS_OF, 'sale-started': ['history'] },
  );

const stateOf = async (aggregate: string, event: string) =>
  (await table.client.send(new GetCommand({ TableName: table.name, Key: { aggregate, event } }))).Item;

interface Batch {
  readonly Records: readonly {
    readonly eventName: string;
    readonly dynamodb: { readonly SequenceNumber: string; readonly Keys: { readonly event: { readonly S: string } } };
  }[];
}
const idOf = ({ dynamodb }: Batch['Records'][number]) => dynamodb.Keys.event.S;

describe('an event that is put into the table', () => {
  it('arrives once in the queue of its consumer, and waits no longer', async () => {
    const event = anEvent({ aggregate: 'SALE#ONCE', id: 'ONCE' });
    await pumpInto(dispatcher());

    await table.put(event);

    const [message, ...others] = await queues.receive(HISTORY);
    expect(fromEventItem(JSON.parse(message!.Body!))).toEqual(event);
    while ((await stateOf('SALE#ONCE', 'ONCE'))?.['undispatched']) await pause(20);
    expect([...others, ...(await queues.receive(HISTORY, 1))]).toEqual([]);
  });

  it('keeps no other back when it is none, and is told of to the dead letters', async () => {
    await table.put(anEvent({ aggregate: 'SALE#A', id: 'A' }));
    await table.put(anEvent({ aggregate: 'SALE#B', id: 'B' }), { type: 'unheard-of' });
    await table.put(anEvent({ aggregate: 'SALE#C', id: 'C' }));

    const { result } = await captureOutput(async () => {
      await pumpInto(dispatcher());
      return queues.receive(DEAD);
    });

    expect(JSON.parse(result[0]!.Body!)).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 },
      DDBStreamBatchInfo: { batchSize: 1 },
    });
    while ((await stateOf('SALE#C', 'C'))?.['undispatched']) await pause(20);
    expect(await stateOf('SALE#A', 'A')).not.toHaveProperty('undispatched');
    expect(await stateOf('SALE#B', 'B')).toMatchObject({ undispatched: '1' });
  });

  it('comes from changes and removals to nobody', async () => {
    const seen: string[] = [];
    await table.put(anEvent({ aggregate: 'SALE#D', id: 'D' }));
    const Key = { aggregate: 'SALE#D', event: 'D' };
    await table.client.send(new UpdateCommand({ TableName: table.name, Key, UpdateExpression: 'REMOVE undispatched' }));
    await table.put(anEvent({ aggregate: 'SALE#E', id: 'E' }));

    await pumpInto((batch) => {
      for (const record of (batch as Batch).Records) seen.push(`${record.eventName} ${idOf(record)}`);
      return Promise.resolve(null);
    });

    while (!seen.includes('INSERT E')) await pause(20);
    expect(seen.filter((line) => /^INSERT D$/.test(line))).toEqual(['INSERT D']);
    expect(seen.filter((line) => !line.startsWith('INSERT'))).toEqual([]);
  });
});

it('goes on where it was after it was killed, without a loss', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pump-'));
  const mine = ids(40);
  let taken: string[] = [];
  let hangsAt: string | undefined = mine[15];
  const { url } = await serveFunction(async (batch) => {
    const brought = (batch as Batch).Records.map(idOf);
    taken.push(...brought);
    while (hangsAt !== undefined && brought.includes(hangsAt)) await pause(20);
    return null;
  });
  const start = (): Program => {
    const words = [JSON.stringify(sourceOf({ batchSize: 7 })), url, String(process.env['AWS_ENDPOINT_URL_DYNAMODB'])];
    return runNode(['tests/stack/support/stream-pump-process.ts', ...words, join(folder, 'checkpoints.json')]);
  };

  const killed = start();
  stops.push(() => Promise.resolve(killed.child.kill('SIGKILL')));
  for (const id of mine.slice(0, 30)) await table.put(anEvent({ aggregate: 'SALE#KILLED', id }));
  while (!taken.includes(mine[15]!)) await pause(20);
  killed.child.kill('SIGKILL');
  await killed.ended;
  hangsAt = undefined;
  taken = [];
  for (const id of mine.slice(30)) await table.put(anEvent({ aggregate: 'SALE#KILLED', id }));

  const second = start();
  stops.push(() => Promise.resolve(second.child.kill('SIGKILL')));
  while (!taken.includes(mine.at(-1)!)) await pause(20);

  expect(taken).toEqual(expect.arrayContaining(mine.slice(15)));
  // What was done with before is not brought again.
  expect(taken).not.toContain(mine[0]);
  await rm(folder, { recursive: true });
});
