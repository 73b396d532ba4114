import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoReturnBook } from '#adapters/dynamodb/dynamo-return-book';
import type { ReturnBook } from '#business/returns/index';
import { readEnv } from '#platform/index';
import { PATIENCE } from './patience.ts';

/** Where returns are kept. */
export const createReturnBook = (client: DynamoDBDocumentClient): ReturnBook =>
  createDynamoReturnBook(
    client,
    {
      orders: readEnv('ORDERS_TABLE_NAME'),
      customers: readEnv('CUSTOMERS_TABLE_NAME'),
      events: readEnv('EVENTS_TABLE_NAME'),
    },
    PATIENCE,
  );
