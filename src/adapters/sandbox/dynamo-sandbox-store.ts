import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { SandboxStorageError } from './errors.ts';
import { parseSandboxPayment } from './sandbox-payment.ts';
import type { Change, SandboxStore } from './sandbox-store.ts';

const paymentKey = (paymentId: string) => ({ key: `SANDBOX#PAYMENT#${paymentId}` });
const doneKey = (idempotencyKey: string) => ({ key: `SANDBOX#KEY#${idempotencyKey}` });

const doneSchema = z.object({ payloadHash: z.string(), answer: z.looseObject({ kind: z.string() }) });
const versionSchema = z.object({ version: z.int(), payment: z.unknown() });

/** The sandbox's books in the payments table, so that what one instance of a function did, the others know. */
export function createDynamoSandboxStore(client: DynamoDBDocumentClient, tableName: string): SandboxStore {
  async function read(Key: { readonly key: string }) {
    try {
      return (await client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true }))).Item;
    } catch (cause) {
      throw new SandboxStorageError({ cause });
    }
  }

  return {
    async findDone(idempotencyKey) {
      const item = await read(doneKey(idempotencyKey));
      return item && z.parse(doneSchema, item);
    },

    async findPayment(paymentId) {
      const item = await read(paymentKey(paymentId));
      if (!item) return undefined;
      const { version, payment } = z.parse(versionSchema, item);
      return { version, payment: parseSandboxPayment(payment) };
    },

    async write(change) {
      try {
        await client.send(new TransactWriteCommand({ TransactItems: writesOf(tableName, change) }));
        return true;
      } catch (cause) {
        if (cause instanceof Error && cause.name === 'TransactionCanceledException') return false;
        throw new SandboxStorageError({ cause });
      }
    },
  };
}

function writesOf(tableName: string, { idempotencyKey, done, changed }: Change) {
  const isFree = 'attribute_not_exists(#key)';
  const isAsRead = '#version = :version';
  const free = { ConditionExpression: isFree, ExpressionAttributeNames: { '#key': 'key' } };
  const answer = { Put: { TableName: tableName, Item: { ...doneKey(idempotencyKey), ...done }, ...free } };
  if (!changed) return [answer];

  const { to, before } = changed;
  const Item = { ...paymentKey(to.paymentId), payment: to, version: (before?.version ?? 0) + 1 };
  const unchanged = before
    ? {
        ConditionExpression: isAsRead,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': before.version },
      }
    : free;
  return [answer, { Put: { TableName: tableName, Item, ...unchanged } }];
}
