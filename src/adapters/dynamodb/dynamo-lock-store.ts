import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { LockStore } from '#business/identity/index';
import * as z from 'zod/mini';
import { callDynamo, isRefusedCondition } from './errors.ts';
import { parseItem } from './parse-item.ts';

const lockSchema = z.object({ level: z.int(), untilEpochSeconds: z.int(), expiresAtEpochSeconds: z.int() });

/** How long a lock's level is remembered after its end, in seconds. */
const REMEMBERED_SECONDS = 86_400;

/** Keeps one item per scope, `LOCK#<scope>`, and replaces it only by the lock that follows on it. */
export function createDynamoLockStore(client: DynamoDBDocumentClient, tableName: string): LockStore {
  const keyOf = (scopeKey: string) => ({ key: `LOCK#${scopeKey}` });
  return {
    async find(scopeKey, nowEpochSeconds) {
      const { Item } = await callDynamo('Reading a lock', () =>
        client.send(new GetCommand({ TableName: tableName, Key: keyOf(scopeKey), ConsistentRead: true })),
      );
      const lock = Item && parseItem('conversations', lockSchema, Item);
      if (!lock || lock.expiresAtEpochSeconds <= nowEpochSeconds) return undefined;
      return { level: lock.level, untilEpochSeconds: lock.untilEpochSeconds };
    },

    async follow(scopeKey, lock, before, nowEpochSeconds) {
      const isFirst = 'attribute_not_exists(expiresAtEpochSeconds)';
      const isOver = 'expiresAtEpochSeconds <= :now';
      const followsOnTheOneBefore = '#level = :before';
      const update = new UpdateCommand({
        TableName: tableName,
        Key: keyOf(scopeKey),
        UpdateExpression: 'SET #level = :level, untilEpochSeconds = :until, expiresAtEpochSeconds = :expiresAt',
        ConditionExpression: [isFirst, isOver, followsOnTheOneBefore].join(' OR '),
        ExpressionAttributeNames: { '#level': 'level' },
        ExpressionAttributeValues: {
          ':now': nowEpochSeconds,
          ':before': before?.level ?? 0,
          ':level': lock.level,
          ':until': lock.untilEpochSeconds,
          ':expiresAt': lock.untilEpochSeconds + REMEMBERED_SECONDS,
        },
      });
      await callDynamo('Setting a lock', () => client.send(update), ['ConditionalCheckFailedException']).catch(
        (error: unknown) => {
          if (!isRefusedCondition(error)) throw error;
        },
      );
    },
  };
}
