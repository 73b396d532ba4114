import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { ConfirmationStore } from '#business/confirmations/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

const pendingSchema = z.object({
  conversationId: z.string(),
  intent: z.string(),
  readBackHash: z.string(),
  values: z.record(z.string(), z.string()),
  nonce: z.string(),
  expiresAtEpochSeconds: z.int(),
});

const keyOf = (conversationId: string) => ({ key: `PENDING#${conversationId}` });

/**
 * Keeps what waits for a yes in one item per conversation: `PENDING#<conversation>`.
 *
 *   read-back ─► put (replaces)          yes ─► conditional delete, which returns what it deleted
 *
 * DynamoDB runs deletes of one item one after the other, so the second finds nothing: single use needs no flag that
 * somebody could put back.
 */
export function createDynamoConfirmationStore(client: DynamoDBDocumentClient, tableName: string): ConfirmationStore {
  return {
    async put(pending) {
      const Item = { ...keyOf(pending.conversationId), ...pending };
      await callDynamo('Keeping a read-back', () => client.send(new PutCommand({ TableName: tableName, Item })));
    },

    async find(conversationId, nonce, nowEpochSeconds) {
      const { Item } = await callDynamo('Reading a read-back', () =>
        client.send(new GetCommand({ TableName: tableName, Key: keyOf(conversationId), ConsistentRead: true })),
      );
      const pending = Item && parseItem('conversations', pendingSchema, Item);
      const isThisOne = pending?.nonce === nonce && pending.expiresAtEpochSeconds > nowEpochSeconds;
      return isThisOne ? pending : undefined;
    },

    async take(conversationId, nonce, nowEpochSeconds) {
      const isTheOneReadOut = 'nonce = :nonce';
      const isInTime = 'expiresAtEpochSeconds > :now';
      const deletion = new DeleteCommand({
        TableName: tableName,
        Key: keyOf(conversationId),
        ConditionExpression: `${isTheOneReadOut} AND ${isInTime}`,
        ExpressionAttributeValues: { ':nonce': nonce, ':now': nowEpochSeconds },
        ReturnValues: 'ALL_OLD',
      });
      const taken = await unlessConditionFails('Taking a read-back', () => client.send(deletion));
      return taken && parseItem('conversations', pendingSchema, taken.Attributes);
    },
  };
}
