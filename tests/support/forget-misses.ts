import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../src/functions/document-client.ts';

/** Forgets the misses of all callers without a proof, whom the test stack counts as one, and those on an order. */
export async function forgetMisses(orderNumber: string): Promise<void> {
  const client = createDocumentClient();
  const TableName = process.env['CONVERSATIONS_TABLE_NAME'] ?? '';
  const { Items = [] } = await client.send(
    new ScanCommand({ TableName, ProjectionExpression: '#key', ExpressionAttributeNames: { '#key': 'key' } }),
  );
  const isOne = (key: string) => key.includes('sharedCaller#') || key.includes(`order#${orderNumber}#`);
  const keys = Items.map(({ key }) => String(key)).filter(isOne);
  await Promise.all(keys.map((key) => client.send(new DeleteCommand({ TableName, Key: { key } }))));
  client.destroy();
}
