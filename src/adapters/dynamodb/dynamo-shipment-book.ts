import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { ReturnName } from '#business/returns/index';
import type { ShipmentBook } from '#business/shipping/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';
import { ITEM } from './table-keys.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

const shipmentSchema = z.object({ shipmentId: z.string() });

/** Keeps which shipment a return goes by in the orders table, beside the return. */
export function createDynamoShipmentBook(client: DynamoDBDocumentClient, TableName: string): ShipmentBook {
  const keyOf = ({ orderNumber, rma }: ReturnName) => ({ orderNumber, item: `${ITEM.returnShipment}${rma}` });

  const find: ShipmentBook['find'] = async (name) => {
    const get = new GetCommand({ TableName, Key: keyOf(name), ConsistentRead: true });
    const { Item } = await callDynamo('Reading a shipment', () => client.send(get));
    return Item && parseItem('orders', shipmentSchema, Item).shipmentId;
  };
  return {
    find,
    async keep(name, shipmentId) {
      const isFirst = 'attribute_not_exists(orderNumber)';
      const put = new PutCommand({ TableName, Item: { ...keyOf(name), shipmentId }, ConditionExpression: isFirst });
      await unlessConditionFails('Keeping a shipment', () => client.send(put));
      return (await find(name)) ?? shipmentId;
    },
  };
}
