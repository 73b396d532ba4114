import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { PRODUCT_CATEGORIES, type ProductRepository } from '#business/catalog/index';
import { callDynamo } from './errors.ts';
import { parseItem } from './parse-item.ts';

const productSchema = z.object({
  sku: z.string(),
  name: z.string(),
  category: z.enum(PRODUCT_CATEGORIES),
  description: z.string(),
  currency: z.string().check(z.length(3)),
  priceMinor: z.int().check(z.nonnegative()),
  costMinor: z.int().check(z.nonnegative()),
  stockOnHand: z.int().check(z.nonnegative()),
});

/** As many products of a category as one read takes in; far more than an answer shows. */
const CATEGORY_LIMIT = 100;

export function createDynamoProductRepository(client: DynamoDBDocumentClient, tableName: string): ProductRepository {
  return {
    async findBySku(sku) {
      const { Item } = await callDynamo('Reading a product', () =>
        client.send(new GetCommand({ TableName: tableName, Key: { sku }, ConsistentRead: true })),
      );
      return Item && parseItem('products', productSchema, Item);
    },

    async findByCategory(category) {
      const { Items = [] } = await callDynamo('Reading a category', () =>
        client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: 'by-category',
            KeyConditionExpression: 'category = :category',
            ExpressionAttributeValues: { ':category': category },
            Limit: CATEGORY_LIMIT,
          }),
        ),
      );
      return Items.map((item) => parseItem('products', productSchema, item));
    },

    async save(product) {
      await callDynamo('Saving a product', () =>
        client.send(new PutCommand({ TableName: tableName, Item: { ...product } })),
      );
    },
  };
}
