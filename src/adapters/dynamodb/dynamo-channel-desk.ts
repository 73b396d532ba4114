import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { CHANNEL_POLICY, type ChannelDesk } from '#business/channels/index';
import { decodeTaken, decodeVisit, takenKey, visitKey, waitsName } from './channel-item.ts';
import { callDynamo } from './errors.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/**
 * Where people of channels stand, and which of their messages are being answered: `CHANNEL#<who>` and
 * `CHANNEL-MESSAGE#<message>`, by keyed hashes.
 */
export function createDynamoChannelDesk(client: DynamoDBDocumentClient, TableName: string): ChannelDesk {
  const read = async (operation: string, Key: Record<string, string>) => {
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    return (await callDynamo(operation, () => client.send(get))).Item;
  };
  /** Counts the parts that are claimed, while as many are as were. */
  const countParts = async (messageId: string, from: number, to: number): Promise<boolean> => {
    const update = new UpdateCommand({
      TableName,
      Key: takenKey(messageId),
      UpdateExpression: 'SET partsClaimed = :to',
      ConditionExpression: 'partsClaimed = :from',
      ExpressionAttributeValues: { ':from': from, ':to': to },
    });
    return (await unlessConditionFails('Claiming a part', () => client.send(update))) !== undefined;
  };

  return {
    async queueUp(visitorId, messageId, arrivedAtMs) {
      const update = new UpdateCommand({
        TableName,
        Key: visitKey(visitorId),
        UpdateExpression: 'SET #waits = if_not_exists(#waits, :at), expiresAtEpochSeconds = :expiresAt',
        ExpressionAttributeNames: { '#waits': waitsName(messageId) },
        ExpressionAttributeValues: { ':at': arrivedAtMs, ':expiresAt': expiryAt(Math.floor(arrivedAtMs / 1000)) },
      });
      await callDynamo('Queueing a message up', () => client.send(update));
    },

    async find(visitorId) {
      const item = await read('Reading where somebody stands', visitKey(visitorId));
      return item ? decodeVisit(item) : { version: 0, line: {} };
    },

    async goTo(visitorId, { version }, conversationId, now) {
      const isAsRead = version === 0 ? 'attribute_not_exists(#version)' : '#version = :version';
      const update = new UpdateCommand({
        TableName,
        Key: visitKey(visitorId),
        UpdateExpression:
          'SET #version = :next, conversationId = :id, lastAtEpochSeconds = :now, expiresAtEpochSeconds = :expiresAt',
        ConditionExpression: isAsRead,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: {
          ...{ ':next': version + 1, ':id': conversationId, ':now': now, ':expiresAt': expiryAt(now) },
          ...(version > 0 && { ':version': version }),
        },
      });
      return (await unlessConditionFails('Going to a conversation', () => client.send(update))) !== undefined;
    },

    async leaveLine(visitorId, messageId) {
      const update = new UpdateCommand({
        TableName,
        Key: visitKey(visitorId),
        UpdateExpression: 'REMOVE #waits',
        ConditionExpression: 'attribute_exists(#waits)',
        ExpressionAttributeNames: { '#waits': waitsName(messageId) },
      });
      await unlessConditionFails('Leaving the line', () => client.send(update));
    },

    async findTaken(messageId) {
      const item = await read('Reading a message of a channel', takenKey(messageId));
      return item && decodeTaken(item);
    },

    async take(messageId, taken, { nowEpochSeconds, contactHash }) {
      const put = new PutCommand({
        TableName,
        Item: {
          ...takenKey(messageId),
          ...taken,
          partsClaimed: 0,
          ...(contactHash !== undefined && { contactHash }),
          expiresAtEpochSeconds: nowEpochSeconds + CHANNEL_POLICY.messageKeptSeconds,
        },
        ConditionExpression: 'attribute_not_exists(#key)',
        ExpressionAttributeNames: { '#key': 'key' },
      });
      return (await unlessConditionFails('Taking a message', () => client.send(put))) !== undefined;
    },

    claimPart: (messageId, before) => countParts(messageId, before, before + 1),
    giveBackPart: async (messageId, before) => void (await countParts(messageId, before + 1, before)),
  };
}

const expiryAt = (nowEpochSeconds: number): number => nowEpochSeconds + CHANNEL_POLICY.visitKeptSeconds;
