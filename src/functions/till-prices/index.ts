import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createLambdaHandler, dayAt, nowEpochSeconds, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createPriceList } from '../price-list.ts';
import { createTillPrices } from './handler.ts';

const products = createDynamoProductRepository(createDocumentClient(), readEnv('PRODUCTS_TABLE_NAME'));
const timeZone = readEnv('SHOP_TIME_ZONE');

/** Called by the clock: a failure is logged and counted, and the next hour looks again. */
export const handler = createLambdaHandler<object>(
  createTillPrices({ products, priceList: createPriceList(), today: () => dayAt(nowEpochSeconds(), timeZone) }),
  () => ({ kind: 'failed' }),
);
