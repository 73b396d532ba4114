import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { nameKey, type Product, type ProductRepository } from '#business/catalog/index';
import { callDynamo } from './errors.ts';
import { decodeProduct, encodeProduct } from './product-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** As many products of a category as one read takes in; far more than an answer shows. */
const CATEGORY_LIMIT = 100;
/** The longest key that DynamoDB looks up, in bytes. */
const MAX_KEY_BYTES = 2048;

export function createDynamoProductRepository(client: DynamoDBDocumentClient, tableName: string): ProductRepository {
  /** The products under one key of an index, those with the lowest sku first. */
  async function query(index: { name: string; key: string; value: string; limit: number }): Promise<Product[]> {
    const { Items = [] } = await callDynamo('Looking for products', () =>
      client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: index.name,
          KeyConditionExpression: '#key = :value',
          ExpressionAttributeNames: { '#key': index.key },
          ExpressionAttributeValues: { ':value': index.value },
          Limit: index.limit,
        }),
      ),
    );
    return Items.map(decodeProduct);
  }

  return {
    async findBySku(sku) {
      const { Item } = await callDynamo('Reading a product', () =>
        client.send(new GetCommand({ TableName: tableName, Key: { sku }, ConsistentRead: true })),
      );
      return Item && decodeProduct(Item);
    },

    async findBySkus(skus) {
      const found: Product[] = [];
      let keys: Record<string, unknown>[] = [...new Set(skus)].map((sku) => ({ sku }));
      while (keys.length > 0) {
        const RequestItems = { [tableName]: { Keys: keys, ConsistentRead: true } };
        const { Responses, UnprocessedKeys } = await callDynamo('Reading products', () =>
          client.send(new BatchGetCommand({ RequestItems })),
        );
        found.push(...(Responses?.[tableName] ?? []).map(decodeProduct));
        keys = UnprocessedKeys?.[tableName]?.Keys ?? [];
      }
      return found;
    },

    async findByName(name) {
      const value = nameKey(name);
      // No product has a name that long, and DynamoDB refuses the question.
      if (value === '' || Buffer.byteLength(value) > MAX_KEY_BYTES) return undefined;
      const [first] = await query({ name: 'by-name', key: 'nameKey', value, limit: 1 });
      return first;
    },

    findByCategory: (category) =>
      query({ name: 'by-category', key: 'category', value: category, limit: CATEGORY_LIMIT }),

    async save(product) {
      await callDynamo('Saving a product', () =>
        client.send(new PutCommand({ TableName: tableName, Item: encodeProduct(product) })),
      );
    },

    async replacePrice({ sku, priceMinor, lowestPrice30DaysMinor, earlierPrices }, fromPriceMinor) {
      const isStillSo = 'priceMinor = :from';
      const update = new UpdateCommand({
        TableName: tableName,
        Key: { sku },
        UpdateExpression: 'SET priceMinor = :to, lowestPrice30DaysMinor = :lowest, earlierPrices = :earlier',
        ConditionExpression: isStillSo,
        ExpressionAttributeValues: {
          ':from': fromPriceMinor,
          ':to': priceMinor,
          ':lowest': lowestPrice30DaysMinor,
          ':earlier': earlierPrices,
        },
      });
      return (await unlessConditionFails('Changing a price', () => client.send(update))) !== undefined;
    },
  };
}
