import { randomBytes } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { ShopEvent } from '#business/events/index';

/** An events table of a test's own in the test stack's database, with its stream. */
export async function createStreamingTable() {
  const endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB']!;
  const tables = new DynamoDBClient();
  const streams = new DynamoDBStreamsClient({ endpoint });
  const TableName = `test-${randomBytes(6).toString('hex')}-events`;
  await tables.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'aggregate', AttributeType: 'S' },
        { AttributeName: 'event', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'aggregate', KeyType: 'HASH' },
        { AttributeName: 'event', KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  );
  const client = DynamoDBDocumentClient.from(tables);
  return {
    name: TableName,
    client,
    clients: { tables, streams },
    /** In one transaction, as with the change that it tells of. */
    async put(event: ShopEvent, changes: object = {}) {
      const Item = { ...toEventItem(event), ...changes };
      await client.send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName, Item } }] }));
    },
    async remove() {
      await tables.send(new DeleteTableCommand({ TableName }));
      streams.destroy();
      tables.destroy();
    },
  };
}

export type StreamingTable = Awaited<ReturnType<typeof createStreamingTable>>;
