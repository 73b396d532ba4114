import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ChatBook, ChatState, HeldChat } from '#business/chat/index';
import { CHAT_KEPT_SECONDS, chatKey, chatMessageKey, decodeChat, decodeChatMessage } from './chat-item.ts';
import { answerUpdate, chatUpdate, messageUpdate } from './chat-writes.ts';
import { createDynamoTranscripts } from './dynamo-transcripts.ts';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';
import { refusalOf } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

interface ChatTables {
  readonly conversations: string;
  readonly events: string;
}

/**
 * Keeps conversations of the chat, one item each with the order of its messages, and an item for each message with its
 * answer: `CHAT#<conversation>`, `CHAT-MESSAGE#<conversation>#<message>`.
 *
 *   claim: message put, unless it is there + conversation busy, unless it has changed   (one transaction)
 *   answer: message answered, while claimed + conversation free, while held + its events (one transaction)
 */
export function createDynamoChatBook(client: DynamoDBDocumentClient, tables: ChatTables, patience: Patience): ChatBook {
  const TableName = tables.conversations;
  const isWritten = async (operation: string, items: readonly object[]): Promise<boolean> => {
    const write = () => client.send(new TransactWriteCommand({ TransactItems: items as never }));
    return (await retryConflicts(() => refusalOf(operation, write), patience)) === undefined;
  };
  const secondsOf = (iso: string) => Math.floor(Date.parse(iso) / 1000);

  return {
    ...createDynamoTranscripts(client, TableName),

    async begin(conversationId, now) {
      const expiresAtEpochSeconds = now + CHAT_KEPT_SECONDS;
      const chat = { ...chatKey(conversationId), conversationId, version: 1, turn: 0, messageIds: [] };
      const put = new PutCommand({ TableName, Item: { ...chat, expiresAtEpochSeconds } });
      await callDynamo('Beginning a conversation', () => client.send(put));
    },

    async find(conversationId, now) {
      const get = new GetCommand({ TableName, Key: chatKey(conversationId), ConsistentRead: true });
      const { Item } = await callDynamo('Reading a conversation', () => client.send(get));
      return Item && decodeChat(Item, now);
    },

    async findMessage(conversationId, messageId) {
      const get = new GetCommand({ TableName, Key: chatMessageKey(conversationId, messageId), ConsistentRead: true });
      const { Item } = await callDynamo('Reading a message', () => client.send(get));
      return Item && decodeChatMessage(Item);
    },

    async claim(chat, message, until) {
      const { conversationId } = chat;
      const expiresAtEpochSeconds = secondsOf(message.saidAtIso) + CHAT_KEPT_SECONDS;
      const key = chatMessageKey(conversationId, message.messageId);
      const Put = {
        TableName,
        Item: { ...key, conversationId, ...message, expiresAtEpochSeconds },
        ConditionExpression: 'attribute_not_exists(#key)',
        ExpressionAttributeNames: { '#key': 'key' },
      };
      const Update = chatUpdate(TableName, chat, {
        expression:
          'SET #version = :next, busyWith = :id, busyUntil = :until, messageIds = list_append(messageIds, :ids)',
        values: { ':id': message.messageId, ':until': until, ':ids': [message.messageId] },
      });
      if (!(await isWritten('Claiming a message', [{ Put }, { Update }]))) return undefined;
      return heldBy({ ...chat, messageIds: [...chat.messageIds, message.messageId] }, message.messageId, until);
    },

    async takeOver(chat, until) {
      const change = { expression: 'SET #version = :next, busyUntil = :until', values: { ':until': until } };
      const update = new UpdateCommand(chatUpdate(TableName, chat, change));
      const done = await unlessConditionFails('Taking a conversation over', () => client.send(update));
      return done && heldBy(chat, chat.busy.messageId, until);
    },

    answer(chat, { pieces, answeredAtIso, ...progress }, events) {
      const { customerId } = progress;
      const answered = { state: 'answered', pieces, answeredAtIso, ...(customerId && { customerId }) } as const;
      return isWritten('Keeping an answer', [
        { Update: messageUpdate(TableName, chat, answered) },
        { Update: answerUpdate(TableName, chat, progress, secondsOf(answeredAtIso)) },
        ...events.map((event) => ({ Put: { TableName: tables.events, Item: toEventItem(event) } })),
      ]);
    },

    async giveBack(chat) {
      const { messageId } = chat.busy;
      const Delete = { TableName, Key: chatMessageKey(chat.conversationId, messageId) };
      const expression = `SET #version = :next REMOVE busyWith, busyUntil, messageIds[${chat.messageIds.lastIndexOf(messageId)}]`;
      await isWritten('Giving a message back', [{ Delete }, { Update: chatUpdate(TableName, chat, { expression }) }]);
    },

    async giveUp(chat, mark) {
      const values = mark === undefined ? {} : { ':mark': mark };
      const set = mark === undefined ? '' : ', mark = :mark';
      const change = { expression: `SET #version = :next${set} REMOVE busyWith, busyUntil`, values };
      await isWritten('Giving a message up', [
        { Update: messageUpdate(TableName, chat, { state: 'unknown' }) },
        { Update: chatUpdate(TableName, chat, change) },
      ]);
    },

    async rate(conversationId, rating, event) {
      const isFirst = 'attribute_exists(messageIds) AND attribute_not_exists(rating) AND attribute_not_exists(isOver)';
      const Update = {
        TableName,
        Key: chatKey(conversationId),
        UpdateExpression: 'SET rating = :rating',
        ConditionExpression: isFirst,
        ExpressionAttributeValues: { ':rating': rating },
      };
      return isWritten('Rating a conversation', [
        { Update },
        { Put: { TableName: tables.events, Item: toEventItem(event) } },
      ]);
    },
  };
}

const heldBy = (chat: ChatState, messageId: string, untilEpochSeconds: number): HeldChat => ({
  ...chat,
  version: chat.version + 1,
  busy: { messageId, untilEpochSeconds },
});
