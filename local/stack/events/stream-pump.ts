import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Checkpoints } from './checkpoints.ts';
import { deliver, type Taken } from './deliver.ts';
import type { StreamSource } from './event-sources.ts';
import { describeFailedBatch } from './failed-batch.ts';
import { invokeLambda } from './invoke-lambda.ts';
import type { LambdaRecord } from './lambda-record.ts';
import { matches } from './matches.ts';
import { readFailures } from './read-failures.ts';
import { sendToQueue } from './send-to-queue.ts';
import { type Loop, pauseUnlessEnding, startLoop } from './start-loop.ts';
import { openStream, type StreamClients, type StreamReader } from './stream-reader.ts';

export interface StreamPumpOptions {
  readonly source: StreamSource;
  readonly clients: StreamClients & { readonly sqs: SQSClient };
  readonly lambdaUrl: string;
  readonly checkpoints: Checkpoints;
  readonly onTrouble?: (error: unknown) => void;
}

const IDLE_MS = 250;
const MOST_PAUSE_MS = 2_000;

/** Brings what changes in a table to a function, at least once and in order, as Lambda's event source mapping does. */
export function startStreamPump(options: StreamPumpOptions): Loop {
  const { source, clients, checkpoints, onTrouble } = options;
  let reader: StreamReader | undefined;
  return startLoop(async (signal) => {
    reader ??= await openStream(clients, source.tableName, checkpoints);
    const open = reader;
    try {
      const pages = await open.next(source.batchSize);
      for (const { shardId, records } of pages) await deliverPage(options, { open, shardId, records, signal });
      if (pages.length === 0) await pauseUnlessEnding(IDLE_MS, signal);
    } catch (error) {
      // Whatever was read but not delivered is read again.
      reader = undefined;
      throw error;
    }
  }, onTrouble);
}

interface Page {
  readonly open: StreamReader;
  readonly shardId: string;
  readonly records: readonly LambdaRecord[];
  readonly signal: AbortSignal;
}

async function deliverPage(options: StreamPumpOptions, { open, shardId, records, signal }: Page): Promise<void> {
  const { source, clients, checkpoints } = options;
  const { filterPatterns: patterns, onFailureQueueName } = source;
  const wanted = records.filter((record) => patterns.length === 0 || patterns.some((one) => matches(one, record)));
  await deliver(wanted, source, {
    signal,
    invoke: (batch) => invoke(options, batch),
    done: ({ dynamodb }) => checkpoints.keep(shardId, dynamodb.SequenceNumber),
    pause: (attempts) => pauseUnlessEnding(Math.min(50 * 2 ** attempts, MOST_PAUSE_MS), signal),
    async giveUp(batch, invocations) {
      if (onFailureQueueName === undefined) return;
      const { streamArn } = open;
      const failed = { functionName: source.functionName, streamArn, shardId, records: batch, invocations };
      await sendToQueue(clients.sqs, onFailureQueueName, describeFailedBatch(failed));
    },
  });
  const last = records.at(-1);
  if (last && !signal.aborted) checkpoints.keep(shardId, last.dynamodb.SequenceNumber);
}

async function invoke({ lambdaUrl, source }: StreamPumpOptions, batch: readonly LambdaRecord[]): Promise<Taken> {
  const invoked = await invokeLambda(lambdaUrl, source.functionName, { Records: batch });
  if (invoked.kind === 'unreachable') return invoked;
  if (invoked.kind === 'failed') return { kind: 'failed-from', index: 0 };
  if (!source.reportsItemFailures) return { kind: 'taken' };

  const numbers = batch.map(({ dynamodb }) => dynamodb.SequenceNumber);
  const failed = readFailures(invoked.payload, numbers);
  if (failed?.length === 0) return { kind: 'taken' };
  return { kind: 'failed-from', index: failed ? numbers.findIndex((number) => failed.includes(number)) : 0 };
}
