import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { type Changed, type ReturnBook, ReturnKeyReusedError } from '#business/returns/index';
import { createDynamoReturnReader } from './dynamo-return-reader.ts';
import { callDynamo, StorageUnavailableError } from './errors.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { decodeReturn, decodeReturnName, returnItemKey, returnNameKey, UNSETTLED } from './return-item.ts';
import {
  factKey,
  RETURN_REFUSALS,
  type ReturnTables,
  type ReturnWrite,
  toFirstWrites,
  toReturnWrites,
} from './return-writes.ts';

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

/** Keeps returns in the orders table, beside the order that they belong to: one item each, and one for its counters. */
export function createDynamoReturnBook(
  client: DynamoDBDocumentClient,
  tables: ReturnTables,
  patience: Patience,
): ReturnBook {
  const TableName = tables.orders;

  async function read(Key: Record<string, string>) {
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    return (await callDynamo('Reading a return', () => client.send(get))).Item;
  }
  const find: ReturnBook['find'] = async (name) => {
    const item = await read(returnItemKey(name));
    return item && decodeReturn(item);
  };
  const write = (operation: string, TransactItems: Items) =>
    retryConflicts(
      () => refusalOf(operation, () => client.send(new TransactWriteCommand({ TransactItems }))),
      patience,
    );

  return {
    ...createDynamoReturnReader(client, TableName),
    find,

    async begin(returned) {
      const refusal = await write('Beginning a return', toFirstWrites(TableName, returned));
      if (!refusal) return undefined;
      const first = await find(returned);
      // Its number is another return's.
      if (!first) throw new ReturnKeyReusedError();
      return first;
    },

    async nameOf(key) {
      const item = await read(returnNameKey(key));
      return item && decodeReturnName(item);
    },

    async listDue(nowEpochSeconds, limit) {
      const query = new QueryCommand({
        TableName,
        IndexName: 'due-returns',
        KeyConditionExpression: 'unsettled = :unsettled AND dueAtEpochSeconds <= :now',
        ExpressionAttributeValues: { ':unsettled': UNSETTLED, ':now': nowEpochSeconds },
        Limit: limit,
      });
      const { Items = [] } = await callDynamo('Listing returns', () => client.send(query));
      return Items.map(({ orderNumber, rma }) => ({ orderNumber: String(orderNumber), rma: String(rma) }));
    },

    async change(change) {
      const writes = toReturnWrites(tables, change);
      const refusal = await write('Changing a return', writes.filter(isWrite) as Items);
      return refusal ? asRefused(refusal, writes) : { kind: 'changed' };
    },

    isHandled: async (name, eventId) => (await read(factKey(name, eventId))) !== undefined,
  };
}

const isWrite = (write: ReturnWrite): boolean => write !== undefined;

/** The first refusal that says something about the return; one by another item can't be explained. */
function asRefused(refusal: readonly string[], writes: readonly ReturnWrite[]): Changed {
  const meanings = writes.flatMap((write, index) => (write ? [RETURN_REFUSALS[index]] : []));
  const [first] = meanings.filter((_, index) => refusal[index] === REFUSED.condition);
  if (!first) throw new StorageUnavailableError('Changing a return', { cause: refusal });
  return { kind: first };
}
