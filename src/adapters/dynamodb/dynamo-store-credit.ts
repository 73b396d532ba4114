import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { StoreCredit } from '#business/store-credit/index';
import { creditAttribute } from './credit-writes.ts';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';
import { ITEM } from './table-keys.ts';

const attributesSchema = z.record(z.string(), z.unknown());
const PREFIX = creditAttribute('');

/** Reads store credit; what changes it takes `toCreditWrites` into its own transaction. */
export const createDynamoStoreCredit = (client: DynamoDBDocumentClient, TableName: string): StoreCredit => ({
  async balancesOf(customerId) {
    const Key = { customerId, item: ITEM.credit };
    const { Item = {} } = await callDynamo('Reading store credit', () =>
      client.send(new GetCommand({ TableName, Key, ConsistentRead: true })),
    );
    return Object.entries(parseItem('customers', attributesSchema, Item)).flatMap(([name, amount]) =>
      name.startsWith(PREFIX)
        ? [{ currency: name.slice(PREFIX.length), amountMinor: parseItem('customers', z.int(), amount) }]
        : [],
    );
  },
});
