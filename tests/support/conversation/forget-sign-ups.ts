import { DeleteCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../../src/functions/document-client.ts';

/** Lets a customer be nobody to leads and consents again, so that no other conversation hears of it. */
export async function forgetSignUps(customerId: string): Promise<void> {
  const client = createDocumentClient();
  const TableName = process.env['LEADS_TABLE_NAME'] ?? '';
  const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
  const keys = Items.filter((item) => item['item'] === 'KEY' && item['customerId'] === customerId);
  for (const { key, markers } of keys as unknown as readonly PersonKey[]) {
    const places = [{ key, item: 'KEY' }, ...[...markers].map((marker) => ({ key: marker, item: 'PERSON' }))];
    for (const Key of places) await client.send(new DeleteCommand({ TableName, Key }));
  }
  await client.send(
    new UpdateCommand({
      TableName: process.env['CUSTOMERS_TABLE_NAME'] ?? '',
      Key: { customerId, item: 'PROFILE' },
      UpdateExpression: 'REMOVE personalPrices',
      ConditionExpression: 'attribute_exists(customerId)',
    }),
  );
  client.destroy();
}

interface PersonKey {
  readonly key: string;
  readonly markers: ReadonlySet<string>;
}
