import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { HashContact } from '#business/customers/index';
import { BLOCK_REASONS, type DoNotContact } from '#business/outreach/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

const entrySchema = z.object({ reason: z.enum(BLOCK_REASONS) });

/** Who isn't to be written to, by keyed hash: `BLOCK#<channel>#<hash>` + reason. Entries stay until they are withdrawn. */
export function createDynamoDoNotContact(
  client: DynamoDBDocumentClient,
  TableName: string,
  hashContact: HashContact,
): DoNotContact {
  const keyOf = (channel: string, contact: string) => `BLOCK#${channel}#${hashContact(contact)}`;
  return {
    async reasonsFor(channel, contact) {
      const query = new QueryCommand({
        TableName,
        KeyConditionExpression: '#key = :key',
        ExpressionAttributeNames: { '#key': 'key' },
        ExpressionAttributeValues: { ':key': keyOf(channel, contact) },
        ConsistentRead: true,
      });
      const { Items = [] } = await callDynamo('Reading do-not-contact', () => client.send(query));
      return Items.map((item) => parseItem('notifications', entrySchema, item).reason);
    },

    async add(channel, contact, reason, addedAtEpochSeconds) {
      const Item = { key: keyOf(channel, contact), item: reason, reason, addedAtEpochSeconds };
      await callDynamo('Adding to do-not-contact', () => client.send(new PutCommand({ TableName, Item })));
    },

    async remove(channel, contact, reason) {
      const Key = { key: keyOf(channel, contact), item: reason };
      await callDynamo('Removing from do-not-contact', () => client.send(new DeleteCommand({ TableName, Key })));
    },
  };
}
