import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { APP_INBOX_KEPT_DAYS, type AppInbox } from '#business/outreach/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

const messageSchema = z.object({
  reference: z.string(),
  occurredAtIso: z.string(),
  title: z.string(),
  text: z.string(),
  link: z.exactOptional(z.string()),
});

const keyOf = (customerId: string) => `INBOX#${customerId}`;

/** Customers' inboxes in the notifications table: `INBOX#<customer>` + time and reference, so that each is there once. */
export const createDynamoAppInbox = (client: DynamoDBDocumentClient, TableName: string): AppInbox => ({
  async put(customerId, message, nowEpochSeconds) {
    const isNew = 'attribute_not_exists(#key)';
    const put = new PutCommand({
      TableName,
      Item: {
        ...message,
        key: keyOf(customerId),
        item: `${message.occurredAtIso}#${message.reference}`,
        expiresAtEpochSeconds: nowEpochSeconds + APP_INBOX_KEPT_DAYS * 86_400,
      },
      ConditionExpression: isNew,
      ExpressionAttributeNames: { '#key': 'key' },
    });
    await unlessConditionFails("Putting into a customer's inbox", () => client.send(put));
  },

  async list(customerId, nowEpochSeconds, atMost) {
    const query = new QueryCommand({
      TableName,
      KeyConditionExpression: '#key = :key',
      FilterExpression: 'expiresAtEpochSeconds > :now',
      ExpressionAttributeNames: { '#key': 'key' },
      ExpressionAttributeValues: { ':key': keyOf(customerId), ':now': nowEpochSeconds },
      ScanIndexForward: false,
      Limit: atMost,
    });
    const { Items = [] } = await callDynamo("Reading a customer's inbox", () => client.send(query));
    return Items.map((item) => parseItem('notifications', messageSchema, item));
  },
});
