import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { AttemptCounter, AttemptScope } from '#business/identity/index';
import * as z from 'zod/mini';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

/** Anything but a number would compare as no attempt at all. */
const counted = z.object({ attempts: z.int() });

/**
 * Counts in one item per scope and window: `ATTEMPTS#<scope>#<start of the window>`.
 *
 * The window's start is part of the key, so an item that time-to-live hasn't removed yet is never read again.
 */
export function createDynamoAttemptCounter(client: DynamoDBDocumentClient, tableName: string): AttemptCounter {
  const add = async (
    amount: number,
    { key, windowSeconds }: AttemptScope,
    nowEpochSeconds: number,
  ): Promise<number> => {
    const windowStart = nowEpochSeconds - (nowEpochSeconds % windowSeconds);
    const { Attributes } = await callDynamo('Counting an attempt', () =>
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { key: `ATTEMPTS#${key}#${windowStart}` },
          UpdateExpression: 'ADD attempts :amount SET expiresAtEpochSeconds = :expiresAt',
          ExpressionAttributeValues: { ':amount': amount, ':expiresAt': windowStart + 2 * windowSeconds },
          ReturnValues: 'UPDATED_NEW',
        }),
      ),
    );
    return parseItem('conversations', counted, Attributes).attempts;
  };

  return {
    reserve: (scope, now) => add(1, scope, now),
    refund: async (scope, now) => void (await add(-1, scope, now)),
  };
}
