import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { LifetimeValues } from '#business/history/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';
import { ITEM } from './table-keys.ts';

const valueSchema = z.object({ lifetimeValueMinor: z.int(), asOf: z.iso.datetime() });

/** So many are written at a time. */
const AT_ONCE = 50;

/** An item beside each customer's profile: whoever removes all of a customer's items removes it as well. */
export function createDynamoLifetimeValues(client: DynamoDBDocumentClient, tableName: string): LifetimeValues {
  const keyOf = (customerId: string) => ({ customerId, item: ITEM.lifetimeValue });
  return {
    async find(customerId) {
      const { Item } = await callDynamo('Reading a lifetime value', () =>
        client.send(new GetCommand({ TableName: tableName, Key: keyOf(customerId) })),
      );
      return Item && parseItem('customers', valueSchema, Item);
    },

    async save(values, asOf) {
      for (let from = 0; from < values.length; from += AT_ONCE) {
        const puts = values.slice(from, from + AT_ONCE).map(({ customerId, lifetimeValueMinor }) => {
          const Item = { ...keyOf(customerId), lifetimeValueMinor, asOf };
          return client.send(new PutCommand({ TableName: tableName, Item }));
        });
        await callDynamo('Saving lifetime values', () => Promise.all(puts));
      }
    },
  };
}
