import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { CreditLedger } from '#business/returns/index';
import { balanceIn } from './credit-writes.ts';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';
import { ITEM } from './table-keys.ts';

const balancesSchema = z.record(z.string(), z.union([z.string(), z.int()]));

/** Reads store credit; what gives it takes `toCreditWrites` into its own transaction. */
export const createDynamoCreditLedger = (client: DynamoDBDocumentClient, tableName: string): CreditLedger => ({
  async balanceOf(customerId, currency) {
    const Key = { customerId, item: ITEM.credit };
    const { Item } = await callDynamo('Reading store credit', () =>
      client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true })),
    );
    const balance = Item && parseItem('customers', balancesSchema, Item)[balanceIn(currency)];
    return typeof balance === 'number' ? balance : 0;
  },
});
