import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoOrderBook } from '#adapters/dynamodb/dynamo-order-book';
import type { OrderBook } from '#business/orders/index';
import { readEnv } from '#platform/index';
import { PATIENCE } from './patience.ts';

/** Where orders are changed by what is told of them. */
export const createOrderBook = (client: DynamoDBDocumentClient): OrderBook =>
  createDynamoOrderBook(
    client,
    { orders: readEnv('ORDERS_TABLE_NAME'), events: readEnv('EVENTS_TABLE_NAME') },
    PATIENCE,
  );
