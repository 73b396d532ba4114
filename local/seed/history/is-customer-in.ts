import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { ITEM } from '#adapters/dynamodb/table-keys';
import type { IsCustomer } from './demo-history.ts';

/** By whether there is a profile in the table. */
export const isCustomerIn =
  (client: DynamoDBDocumentClient, TableName: string): IsCustomer =>
  async (customerId) => {
    const Key = { customerId, item: ITEM.profile };
    const get = new GetCommand({ TableName, Key, ProjectionExpression: 'customerId', ConsistentRead: true });
    return (await client.send(get)).Item !== undefined;
  };
