import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { APP_INBOX_KEPT_DAYS, type InboxMarks } from '#business/outreach/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

const markSchema = z.object({ readUpToIso: z.iso.datetime() });
const keyOf = (customerId: string) => ({ key: `INBOX-READ#${customerId}`, item: 'READ' });

/** One item a customer in the notifications table, kept as long as the messages before it could be. */
export const createDynamoInboxMarks = (client: DynamoDBDocumentClient, TableName: string): InboxMarks => ({
  async readUpTo(customerId) {
    const get = new GetCommand({ TableName, Key: keyOf(customerId) });
    const { Item } = await callDynamo('Reading how far an inbox was read', () => client.send(get));
    return Item && parseItem('notifications', markSchema, Item).readUpToIso;
  },

  async markRead(customerId, readUpToIso, nowEpochSeconds) {
    const isFirst = 'attribute_not_exists(readUpToIso)';
    const isLater = 'readUpToIso < :readUpTo';
    const update = new UpdateCommand({
      TableName,
      Key: keyOf(customerId),
      UpdateExpression: 'SET readUpToIso = :readUpTo, expiresAtEpochSeconds = :expiresAt',
      ConditionExpression: `${isFirst} OR ${isLater}`,
      ExpressionAttributeValues: {
        ':readUpTo': readUpToIso,
        ':expiresAt': nowEpochSeconds + APP_INBOX_KEPT_DAYS * 86_400,
      },
    });
    await unlessConditionFails('Saying how far an inbox was read', () => client.send(update));
  },
});
