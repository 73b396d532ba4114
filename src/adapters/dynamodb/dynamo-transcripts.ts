import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DeleteCommand,
  type DynamoDBDocumentClient,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ChatBook, KeptMessage } from '#business/chat/index';
import { chatKey, chatMessageKey, decodeChatMessage } from './chat-item.ts';
import { callDynamo } from './errors.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** What concerns a conversation's messages together: read, said whose they are, removed. */
export function createDynamoTranscripts(
  client: DynamoDBDocumentClient,
  TableName: string,
): Pick<ChatBook, 'listMessages' | 'tieTo' | 'close'> {
  return {
    async listMessages(conversationId, messageIds) {
      const found = new Map<string, KeptMessage>();
      let keys: Record<string, unknown>[] = messageIds.map((id) => chatMessageKey(conversationId, id));
      while (keys.length > 0) {
        const request: BatchGetCommandInput = { RequestItems: { [TableName]: { Keys: keys, ConsistentRead: true } } };
        const read = await callDynamo('Reading messages', () => client.send(new BatchGetCommand(request)));
        const messages = (read.Responses?.[TableName] ?? []).map(decodeChatMessage);
        for (const message of messages) found.set(message.messageId, message);
        keys = read.UnprocessedKeys?.[TableName]?.Keys ?? [];
      }
      return messageIds.flatMap((id) => found.get(id) ?? []);
    },

    async tieTo(customerId, { conversationId, messageIds }) {
      for (const messageId of messageIds) {
        const isThere = 'attribute_exists(#key)';
        const update = new UpdateCommand({
          TableName,
          Key: chatMessageKey(conversationId, messageId),
          UpdateExpression: 'SET customerId = if_not_exists(customerId, :customerId)',
          ConditionExpression: isThere,
          ExpressionAttributeNames: { '#key': 'key' },
          ExpressionAttributeValues: { ':customerId': customerId },
        });
        await unlessConditionFails('Saying whose a message is', () => client.send(update));
      }
    },

    async close({ conversationId, messageIds, isOver }) {
      if (isOver && messageIds.length === 0) return false;
      const change = async (expression: string, values: Record<string, unknown>) => {
        const update = new UpdateCommand({
          TableName,
          Key: chatKey(conversationId),
          UpdateExpression: expression,
          ConditionExpression: 'attribute_exists(#key)',
          ExpressionAttributeNames: { '#key': 'key' },
          ExpressionAttributeValues: values,
          ReturnValues: 'ALL_NEW',
        });
        return unlessConditionFails('Ending a conversation', () => client.send(update));
      };
      // From here on nothing is written to it; what was written just before is among its messages.
      const over = await change('SET isOver = :isOver', { ':isOver': true });
      const ids = (over?.Attributes?.['messageIds'] ?? []) as readonly string[];
      for (const id of ids) {
        const remove = new DeleteCommand({ TableName, Key: chatMessageKey(conversationId, id) });
        await callDynamo('Removing a message', () => client.send(remove));
      }
      await change('SET messageIds = :none REMOVE customerId, tier, mark, asks, offerId', { ':none': [] });
      return over !== undefined;
    },
  };
}
