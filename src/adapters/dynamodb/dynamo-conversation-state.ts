import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ConversationState } from '#business/identity/index';
import * as z from 'zod/mini';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

const stateSchema = z.object({ epoch: z.int(), expiresAtEpochSeconds: z.int() });
const raised = z.object({ epoch: z.int() });

/** Longer than any identity that could name an epoch: those end after two hours. */
const KEPT_SECONDS = 86_400;

/** Keeps one item per conversation, `CONVERSATION#<id>`. */
export function createDynamoConversationState(client: DynamoDBDocumentClient, tableName: string): ConversationState {
  const keyOf = (conversationId: string) => ({ key: `CONVERSATION#${conversationId}` });
  return {
    async readEpoch({ conversationId, nowEpochSeconds }) {
      const { Item } = await callDynamo("Reading a conversation's epoch", () =>
        client.send(new GetCommand({ TableName: tableName, Key: keyOf(conversationId), ConsistentRead: true })),
      );
      const state = Item && parseItem('conversations', stateSchema, Item);
      return state && state.expiresAtEpochSeconds > nowEpochSeconds ? state.epoch : 0;
    },

    async raiseEpoch({ conversationId, nowEpochSeconds }) {
      const { Attributes } = await callDynamo("Raising a conversation's epoch", () =>
        client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: keyOf(conversationId),
            UpdateExpression: 'ADD epoch :one SET expiresAtEpochSeconds = :expiresAt',
            ExpressionAttributeValues: { ':one': 1, ':expiresAt': nowEpochSeconds + KEPT_SECONDS },
            ReturnValues: 'UPDATED_NEW',
          }),
        ),
      );
      return parseItem('conversations', raised, Attributes).epoch;
    },
  };
}
