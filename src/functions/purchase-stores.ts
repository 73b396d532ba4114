import { setTimeout as delay } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoPurchaseBook } from '#adapters/dynamodb/dynamo-purchase-book';
import type { PurchaseBook } from '#business/purchases/index';
import { readEnv } from '#platform/index';

/** Transactions that collide wait for a time drawn anew each time. */
const PATIENCE = { delay, random: Math.random };

export const createPurchaseBook = (client: DynamoDBDocumentClient): PurchaseBook =>
  createDynamoPurchaseBook(
    client,
    {
      purchases: readEnv('PURCHASES_TABLE_NAME'),
      orders: readEnv('ORDERS_TABLE_NAME'),
      conversations: readEnv('CONVERSATIONS_TABLE_NAME'),
      customers: readEnv('CUSTOMERS_TABLE_NAME'),
      events: readEnv('EVENTS_TABLE_NAME'),
      promotions: readEnv('PROMOTIONS_TABLE_NAME'),
    },
    PATIENCE,
  );
