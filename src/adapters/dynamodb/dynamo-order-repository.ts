import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { OrderRepository } from '#business/orders/index';
import { callDynamo } from './errors.ts';
import { decodeOrder, encodeOrder } from './order-item.ts';
import { parcelName } from './parcel-name.ts';
import { ITEM } from './table-keys.ts';

export function createDynamoOrderRepository(client: DynamoDBDocumentClient, tableName: string): OrderRepository {
  return {
    async findByNumber(orderNumber) {
      const { Item } = await callDynamo('Reading an order', () =>
        client.send(
          new GetCommand({ TableName: tableName, Key: { orderNumber, item: ITEM.order }, ConsistentRead: true }),
        ),
      );
      return Item && decodeOrder(Item);
    },

    async save(order) {
      const named = parcelName(order);
      if (named)
        await callDynamo('Naming a parcel', () => client.send(new PutCommand({ TableName: tableName, Item: named })));
      await callDynamo('Saving an order', () =>
        client.send(new PutCommand({ TableName: tableName, Item: encodeOrder(order) })),
      );
    },
  };
}
