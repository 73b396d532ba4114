import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import {
  HOLDS,
  type HoldReason,
  JOB_ORIGINS,
  type PrivacyJob,
  type PrivacyJobs,
  TRAIL_MEMBERS,
  type Trail,
} from '#business/privacy/index';
import { callDynamo } from '../errors.ts';
import { toEventItem } from '../event-item.ts';
import { parseItem } from '../parse-item.ts';
import { unlessConditionFails } from '../unless-condition-fails.ts';

const OPEN = 'PRIVACY#OPEN';
export const DONE = 'PRIVACY#DONE';

const names = z.array(z.string());
const reason = z.enum(Object.keys(HOLDS) as [HoldReason, ...HoldReason[]]);
const common = {
  jobId: z.string(),
  kind: z.enum(['erasure', 'export']),
  origin: z.enum(JOB_ORIGINS),
  requestedAtEpochSeconds: z.int(),
  copyOf: z.exactOptional(z.string()),
  counts: z.record(z.string(), z.int()),
};
const jobSchema = z.object({
  ...common,
  trail: z.object(
    Object.fromEntries(TRAIL_MEMBERS.map((member) => [member, names])) as Record<keyof Trail, typeof names>,
  ),
  scope: z.exactOptional(z.literal('sign-up')),
  standIn: z.string(),
  givesUp: z.array(reason),
  step: z.int(),
  place: z.int(),
  cursor: z.exactOptional(z.record(z.string(), z.unknown())),
  roundFrom: z.int(),
  holds: z.array(z.object({ reason, what: z.string() })),
  failures: z.int(),
  dueAtEpochSeconds: z.int(),
  version: z.int(),
});
/** Of a job that is over. */
export const recordSchema = z.object({
  ...common,
  finishedAtEpochSeconds: z.int(),
  documents: z.exactOptional(names),
  owners: z.exactOptional(names),
  expiresAtEpochSeconds: z.int(),
});

/** Nobody's data waits longer than this in a job that nobody looks after, in seconds. */
const LONGEST_OPEN_SECONDS = 400 * 86_400;

/**
 * Requests in the leads table:
 *
 *     PRIVACY#OPEN + job ─ version 1 ─► 2 ─► 3 … ─► PRIVACY#DONE + job, in one transaction with its events
 *
 * Few are open at a time, so they are in one partition.
 */
export function createDynamoPrivacyJobs(
  client: DynamoDBDocumentClient,
  tables: { readonly leads: string; readonly events: string },
): PrivacyJobs {
  const TableName = tables.leads;
  async function read(key: string, jobId: string) {
    const get = new GetCommand({ TableName, Key: { key, item: jobId }, ConsistentRead: true });
    return (await callDynamo('Reading a request', () => client.send(get))).Item;
  }
  const decodeJob = (item: unknown): PrivacyJob => parseItem('leads', jobSchema, item);

  return {
    async find(jobId) {
      const item = await read(OPEN, jobId);
      return item && decodeJob(item);
    },

    async findRecord(jobId, nowEpochSeconds) {
      const item = await read(DONE, jobId);
      const record = item && parseItem('leads', recordSchema, item);
      return record && record.expiresAtEpochSeconds > nowEpochSeconds ? record : undefined;
    },

    async findCopy(copyOf, nowEpochSeconds) {
      const query = {
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: '#key = :done',
        FilterExpression: 'copyOf = :whose AND expiresAtEpochSeconds > :now',
        ExpressionAttributeNames: { '#key': 'key' },
        ExpressionAttributeValues: { ':done': DONE, ':whose': copyOf, ':now': nowEpochSeconds },
      };
      const found = await callDynamo('Looking for a copy', async () => {
        const items: unknown[] = [];
        for await (const { Items = [] } of paginateQuery({ client }, query)) items.push(...Items);
        return items;
      });
      const records = found.map((item) => parseItem('leads', recordSchema, item));
      return records.toSorted((one, other) => other.finishedAtEpochSeconds - one.finishedAtEpochSeconds)[0];
    },

    async listOpen() {
      const query = new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: '#key = :open',
        ExpressionAttributeNames: { '#key': 'key' },
        ExpressionAttributeValues: { ':open': OPEN },
      });
      const { Items = [] } = await callDynamo('Listing requests', () => client.send(query));
      return Items.map(decodeJob);
    },

    async keep(job) {
      const isFirst = 'attribute_not_exists(#version)';
      const isNext = '#version = :before';
      const expiresAtEpochSeconds = job.requestedAtEpochSeconds + LONGEST_OPEN_SECONDS;
      const put = new PutCommand({
        TableName,
        Item: { ...job, key: OPEN, item: job.jobId, expiresAtEpochSeconds },
        ConditionExpression: job.version === 1 ? isFirst : isNext,
        ExpressionAttributeNames: { '#version': 'version' },
        ...(job.version > 1 && { ExpressionAttributeValues: { ':before': job.version - 1 } }),
      });
      return (await unlessConditionFails('Keeping a request', () => client.send(put))) !== undefined;
    },

    async finish({ jobId }, record, events) {
      const write = new TransactWriteCommand({
        TransactItems: [
          { Delete: { TableName, Key: { key: OPEN, item: jobId } } },
          { Put: { TableName, Item: { ...record, key: DONE, item: jobId } } },
          ...events.map((event) => ({ Put: { TableName: tables.events, Item: toEventItem(event) } })),
        ],
      });
      await callDynamo('Ending a request', () => client.send(write));
    },
  };
}
