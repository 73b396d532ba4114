import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { PatternStore } from '#business/recommendations/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

/** Stands beside the products that it is about; without category and name it is in none of their indexes. */
const KEY = { sku: '#BUYING-PATTERNS' } as const;

const pairs = z.array(z.object({ a: z.string(), b: z.string(), lift: z.number().check(z.positive()) }));
const MONTHS = 12;
const patternsSchema = z.object({
  products: pairs,
  categories: pairs,
  seasons: z.record(z.string(), z.array(z.number().check(z.nonnegative())).check(z.length(MONTHS))),
  // What was stored before best sellers were counted has none.
  bestSellers: z._default(z.record(z.string(), z.number().check(z.nonnegative(), z.maximum(1))), {}),
});

/** The patterns as one item of the products table: some kilobytes, whatever the history's size. */
export function createDynamoPatternStore(client: DynamoDBDocumentClient, tableName: string): PatternStore {
  return {
    async read() {
      const { Item } = await callDynamo('Reading buying patterns', () =>
        client.send(new GetCommand({ TableName: tableName, Key: KEY })),
      );
      return Item && parseItem('products', patternsSchema, Item);
    },

    async save({ products, categories, seasons, bestSellers }) {
      const lean = (found: typeof products) => found.map(({ a, b, lift }) => ({ a, b, lift }));
      const Item = { ...KEY, products: lean(products), categories: lean(categories), seasons, bestSellers };
      await callDynamo('Saving buying patterns', () => client.send(new PutCommand({ TableName: tableName, Item })));
    },
  };
}
