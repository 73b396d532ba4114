import { afterAll, describe, expect, it } from '@jest/globals';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { meterCalls, type TakenUnits } from '#adapters/dynamodb/meter-calls';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

/** A client whose calls are noted. */
async function open() {
  const { tables } = await storage.open();
  const plain = new DynamoDBClient();
  const noted: TakenUnits[] = [];
  meterCalls(plain, (taken) => noted.push(taken));
  return { client: DynamoDBDocumentClient.from(plain), TableName: tables.conversations, events: tables.events, noted };
}
const read = (readUnits: number) => ({ readUnits, writeUnits: 0 });
const written = (writeUnits: number) => ({ readUnits: 0, writeUnits });
const KEY = { key: 'METERED' };

describe('what calls of DynamoDB take', () => {
  it('is half a unit for a read that may be stale, and a whole one for one that may not', async () => {
    const { client, TableName, noted } = await open();

    await client.send(new GetCommand({ TableName, Key: KEY }));
    await client.send(new GetCommand({ TableName, Key: KEY, ConsistentRead: true }));

    expect(noted).toEqual([read(0.5), read(1)]);
  });

  it('grows with what is written, and is twice as much in a transaction', async () => {
    const { client, TableName, noted } = await open();

    await client.send(new PutCommand({ TableName, Item: { key: 'LONG', text: 'x'.repeat(1500) } }));
    await client.send(
      new TransactWriteCommand({
        TransactItems: [{ Put: { TableName, Item: { key: 'ONE' } } }, { Put: { TableName, Item: { key: 'OTHER' } } }],
      }),
    );

    expect(noted).toEqual([written(2), written(4)]);
  });

  it('is of all tables that a call is about', async () => {
    const { client, TableName, events, noted } = await open();
    const event = { aggregate: 'A', event: 'E' };
    await client.send(new PutCommand({ TableName, Item: KEY }));
    await client.send(new PutCommand({ TableName: events, Item: event }));

    await client.send(
      new BatchGetCommand({
        RequestItems: {
          [TableName]: { Keys: [KEY], ConsistentRead: true },
          [events]: { Keys: [event], ConsistentRead: true },
        },
      }),
    );

    expect(noted).toEqual([written(1), written(1), read(2)]);
  });

  it('leaves the answer as it is, and is noted for a call that is refused, too', async () => {
    const { client, TableName, noted } = await open();
    await client.send(new PutCommand({ TableName, Item: KEY }));

    expect((await client.send(new GetCommand({ TableName, Key: KEY, ConsistentRead: true }))).Item).toEqual(KEY);
    const again = {
      ...{ TableName, Item: KEY, ConditionExpression: 'attribute_not_exists(#key)' },
      ExpressionAttributeNames: { '#key': 'key' },
    };
    await expect(client.send(new PutCommand(again))).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });

    expect(noted).toEqual([written(1), read(1), written(0)]);
  });
});
