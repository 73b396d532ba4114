import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Purchase } from '#business/purchases/index';
import { callDynamo } from './errors.ts';
import { decodePurchase } from './purchase-item.ts';

/** Reads purchases for who makes none. Sees all writes that came before. */
export const createDynamoPurchaseReader =
  (client: DynamoDBDocumentClient, TableName: string) =>
  async (purchaseId: string): Promise<Purchase | undefined> => {
    const { Item } = await callDynamo('Reading a purchase', () =>
      client.send(new GetCommand({ TableName, Key: { purchaseId }, ConsistentRead: true })),
    );
    return Item && decodePurchase(Item);
  };
