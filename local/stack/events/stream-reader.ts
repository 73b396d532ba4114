import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type GetShardIteratorCommandInput,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoints } from './checkpoints.ts';
import { type LambdaRecord, toLambdaRecord } from './lambda-record.ts';

export interface StreamClients {
  readonly tables: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
}

interface ShardPage {
  readonly shardId: string;
  readonly records: readonly LambdaRecord[];
}

export interface StreamReader {
  readonly streamArn: string;
  /** The next records of every shard that is to be read, parents before their children; empty pages left out. */
  next(batchSize: number): Promise<ShardPage[]>;
}

/** @throws Error when the table has no stream */
export async function openStream(
  clients: StreamClients,
  tableName: string,
  checkpoints: Checkpoints,
): Promise<StreamReader> {
  const { Table } = await clients.tables.send(new DescribeTableCommand({ TableName: tableName }));
  const streamArn = Table?.LatestStreamArn;
  if (streamArn === undefined) throw new Error(`Table ${tableName} has no stream.`);
  const { streams } = clients;
  const iterators = new Map<string, string>();
  const ended = new Set<string>();
  let shards = await listShards(streams, streamArn);

  const readShard = async (shardId: string, batchSize: number): Promise<ShardPage> => {
    const iterator =
      iterators.get(shardId) ?? (await beginAt(streams, { streamArn, shardId }, checkpoints.of(shardId)));
    // An iterator that fails is asked for anew: what is done with by then tells where.
    iterators.delete(shardId);
    const page = await streams
      .send(new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }))
      .catch(unlessOutdated);
    if (page === undefined) return { shardId, records: [] };
    if (page.NextShardIterator === undefined) ended.add(shardId);
    else iterators.set(shardId, page.NextShardIterator);
    return { shardId, records: (page.Records ?? []).map((record) => toLambdaRecord(record, streamArn)) };
  };

  return {
    streamArn,
    async next(batchSize) {
      const unfinished = shards.filter(({ ShardId = '' }) => !ended.has(ShardId));
      const isReady = ({ ParentShardId }: Shard) => !unfinished.some(({ ShardId }) => ShardId === ParentShardId);
      const pages: ShardPage[] = [];
      const endedBefore = ended.size;
      for (const { ShardId = '' } of unfinished.filter(isReady)) pages.push(await readShard(ShardId, batchSize));
      if (ended.size > endedBefore || unfinished.length === 0) shards = await listShards(streams, streamArn);
      return pages.filter(({ records }) => records.length > 0);
    },
  };
}

/** Iterators last minutes, and DynamoDB Local ends those of an empty shard when its first record comes. */
function unlessOutdated(error: unknown): undefined {
  if (error instanceof TrimmedDataAccessException || error instanceof ExpiredIteratorException) return undefined;
  throw error;
}

async function listShards(streams: DynamoDBStreamsClient, streamArn: string): Promise<Shard[]> {
  const found: Shard[] = [];
  let from: string | undefined;
  do {
    const { StreamDescription } = await streams.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ...(from !== undefined && { ExclusiveStartShardId: from }) }),
    );
    found.push(...(StreamDescription?.Shards ?? []));
    from = StreamDescription?.LastEvaluatedShardId;
  } while (from !== undefined);
  return found;
}

async function beginAt(
  streams: DynamoDBStreamsClient,
  { streamArn, shardId }: { streamArn: string; shardId: string },
  reached: string | undefined,
): Promise<string> {
  const shard = { StreamArn: streamArn, ShardId: shardId };
  const oldest = { ...shard, ShardIteratorType: 'TRIM_HORIZON' } as const;
  const next = { ...shard, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: reached } as const;
  const ask = async (input: GetShardIteratorCommandInput) =>
    (await streams.send(new GetShardIteratorCommand(input))).ShardIterator ?? '';
  if (reached === undefined) return ask(oldest);
  return ask(next).catch((error: unknown) => {
    // A stream keeps a day: what comes after that begins with the oldest that is left.
    if (error instanceof TrimmedDataAccessException) return ask(oldest);
    throw error;
  });
}
