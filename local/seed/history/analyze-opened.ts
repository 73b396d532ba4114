import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { createDynamoPatternStore } from '#adapters/dynamodb/dynamo-pattern-store';
import { everyCustomer } from '#adapters/s3/history/every-customer';
import { createS3HistoryInsights } from '#adapters/s3/history/s3-history-insights';
import { analyzeHistory, type HistorySummary } from '#business/history/index';
import type { ShopTables } from '../shop-stores.ts';
import type { OpenHistory } from './open-history.ts';

/** Where recommendations and prices read what was found. */
interface Readers {
  readonly client: DynamoDBDocumentClient;
  readonly tables: Pick<ShopTables, 'products' | 'customers'>;
}

/** Finds out what an opened history says, as historyAnalyst does daily. */
export const analyzeOpened = (
  { writer, buckets }: OpenHistory,
  { client, tables }: Readers,
  asOfIso: string,
): Promise<HistorySummary> =>
  analyzeHistory(
    {
      everyCustomer: () => everyCustomer(writer, buckets),
      patterns: createDynamoPatternStore(client, tables.products),
      lifetimeValues: createDynamoLifetimeValues(client, tables.customers),
      insights: createS3HistoryInsights(writer.store),
    },
    asOfIso,
  );
