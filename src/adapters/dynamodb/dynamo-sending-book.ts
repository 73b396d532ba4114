import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { SendingBook } from '#business/outreach/index';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';
import { toCountWrites } from './message-counters.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { decodeDueSending, decodeSending, encodeSending, sendingKey } from './sending-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/**
 * Records of messages in the notifications table, an item each:
 *
 *     SEND#<reference> ─ version 1 ─► 2 ─► 3 …   each written only over the one before
 *
 * A message that counts is written in one transaction with its two counters, and one that a provider took with the event
 * that says so.
 *
 * @param events where they are told; where no messages are sent, none is needed
 */
export function createDynamoSendingBook(
  client: DynamoDBDocumentClient,
  TableName: string,
  patience: Patience,
  events?: string,
): SendingBook {
  return {
    async find(reference) {
      const get = new GetCommand({ TableName, Key: sendingKey(reference), ConsistentRead: true });
      const { Item } = await callDynamo('Reading a message', () => client.send(get));
      return Item && decodeSending(Item);
    },

    async keep(sending, nowEpochSeconds, counted, told) {
      const isFirst = 'attribute_not_exists(#version)';
      const isNext = '#version = :before';
      const Put = {
        TableName,
        Item: encodeSending(sending),
        ConditionExpression: sending.version === 1 ? isFirst : isNext,
        ExpressionAttributeNames: { '#version': 'version' },
        ...(sending.version > 1 && { ExpressionAttributeValues: { ':before': sending.version - 1 } }),
      };
      const counts = counted ? toCountWrites(TableName, counted, nowEpochSeconds) : [];
      const tells = told && events ? [{ Put: { TableName: events, Item: toEventItem(told) } }] : [];
      const TransactItems = [{ Put }, ...counts, ...tells];
      const refusal = await retryConflicts(
        () => refusalOf('Keeping a message', () => client.send(new TransactWriteCommand({ TransactItems }))),
        patience,
      );
      if (!refusal) return 'kept';
      return refusal[0] === REFUSED.condition ? 'changed-meanwhile' : 'capped';
    },

    async listDue(nowEpochSeconds, atMost) {
      const query = new QueryCommand({
        TableName,
        IndexName: 'due',
        KeyConditionExpression: 'unsettled = :yes AND sweepAtEpochSeconds <= :now',
        ExpressionAttributeValues: { ':yes': '1', ':now': nowEpochSeconds },
        Limit: atMost,
      });
      const { Items = [] } = await callDynamo('Listing messages that are due', () => client.send(query));
      return Items.map(decodeDueSending);
    },

    async postpone({ reference, version }, untilEpochSeconds) {
      const isUnchanged = '#version = :version';
      const update = new UpdateCommand({
        TableName,
        Key: sendingKey(reference),
        UpdateExpression: 'SET sweepAtEpochSeconds = :until',
        ConditionExpression: isUnchanged,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': version, ':until': untilEpochSeconds },
      });
      await unlessConditionFails('Postponing a message', () => client.send(update));
    },
  };
}
