import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { createDynamoPatternStore } from '#adapters/dynamodb/dynamo-pattern-store';
import { everyCustomer } from '#adapters/s3/history/every-customer';
import { createFooterCache } from '#adapters/s3/history/footer-cache';
import { createS3HistoryInsights } from '#adapters/s3/history/s3-history-insights';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readCount, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createHistoryStore } from '../history-store.ts';
import { createHistoryAnalyst } from './handler.ts';

const { store } = createHistoryStore();
const client = createDocumentClient();
const buckets = readCount('HISTORY_BUCKETS');
const ports = {
  // Each file is read once: no footer is worth keeping.
  everyCustomer: () => everyCustomer({ store, open: createFooterCache(store, 0) }, buckets),
  patterns: createDynamoPatternStore(client, readEnv('PRODUCTS_TABLE_NAME')),
  lifetimeValues: createDynamoLifetimeValues(client, readEnv('CUSTOMERS_TABLE_NAME')),
  insights: createS3HistoryInsights(store),
};

export const handler = createLambdaHandler(
  createHistoryAnalyst(ports, () => new Date(nowEpochSeconds() * 1000).toISOString()),
  failInvocation,
);
