import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { HashContact } from '#business/customers/index';
import { TOMBSTONE, type Tombstones } from '#business/privacy/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

const schema = z.object({ addedAtEpochSeconds: z.int() });

/** Who was erased, by keyed hash, among those who aren't to be written to. */
export const createDynamoTombstones = (
  client: DynamoDBDocumentClient,
  TableName: string,
  hashContact: HashContact,
): Tombstones => ({
  async erasedAt(channel, contact) {
    const Key = { key: `BLOCK#${channel}#${hashContact(contact)}`, item: TOMBSTONE };
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    const { Item } = await callDynamo('Reading a tombstone', () => client.send(get));
    return Item && parseItem('notifications', schema, Item).addedAtEpochSeconds;
  },
});
