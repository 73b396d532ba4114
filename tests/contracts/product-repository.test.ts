import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { PRODUCT_CATEGORIES, type ProductRepository } from '#business/catalog/index';
import { aProduct } from '../support/a-product.ts';
import { createInMemoryProducts } from '../support/in-memory-products.ts';
import { corruption, createStorage, outage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<ProductRepository> {
  const { client, tables } = await storage.open();
  return createDynamoProductRepository(client, tables.products);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<ProductRepository>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryProducts())],
];

describe.each(ADAPTERS)('a product repository on %s', (_, create) => {
  it('finds nothing under a sku that nothing has', async () => {
    const products = await create();

    expect(await products.findBySku('NOTHING')).toBeUndefined();
  });

  it.each(PRODUCT_CATEGORIES)('finds a product of %s as it was saved', async (category) => {
    const products = await create();
    const product = aProduct({ sku: `IN-${category}`, category });

    await products.save(product);

    expect(await products.findBySku(product.sku)).toEqual(product);
  });

  it("finds a category's products, and none of another", async () => {
    const products = await create();
    await products.save(aProduct({ sku: 'B-1', category: 'Books' }));
    await products.save(aProduct({ sku: 'B-2', category: 'Books' }));
    await products.save(aProduct({ sku: 'H-1', category: 'Home' }));

    const found = await products.findByCategory('Books');

    const skus = found.map(({ sku }) => sku);
    expect(skus).toEqual(expect.arrayContaining(['B-1', 'B-2']));
    expect(skus).not.toContain('H-1');
  });

  it('replaces a product as a whole', async () => {
    const products = await create();
    await products.save(aProduct({ sku: 'TWICE', stockOnHand: 1 }));

    await products.save(aProduct({ sku: 'TWICE', stockOnHand: 0, name: 'Gone' }));

    expect(await products.findBySku('TWICE')).toEqual(aProduct({ sku: 'TWICE', stockOnHand: 0, name: 'Gone' }));
  });

  it('keeps odd characters', async () => {
    const products = await create();
    const product = aProduct({ sku: 'ö😀 #1/"\n', name: "Children's <Stories>", description: '' });

    await products.save(product);

    expect(await products.findBySku(product.sku)).toEqual(product);
  });
});

describe('an item in the products table', () => {
  it('may have attributes of a later version', async () => {
    await storage.put('products', { ...aProduct({ sku: 'LATER' }), colours: ['red'] });

    expect(await (await onDynamoDb()).findBySku('LATER')).toEqual(aProduct({ sku: 'LATER' }));
  });

  it.each([
    ['a category that does not exist', { category: 'Weapons' }],
    ['half a cent', { priceMinor: 0.5 }],
    ['a negative price', { priceMinor: -1 }],
    ['a negative stock', { stockOnHand: -1 }],
    ['a price in words', { priceMinor: 'sixty' }],
    ['a currency of two letters', { currency: 'US' }],
  ])('is corrupt with %s', async (_, wrong) => {
    await storage.put('products', { ...aProduct({ sku: 'BAD' }), ...wrong });

    const { told } = await corruption((await onDynamoDb()).findBySku('BAD'));

    expect(told).toContain(Object.keys(wrong)[0]);
    expect(told).not.toMatch(/Weapons|sixty|Charging/);
  });
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoProductRepository(client, 'no-such-table');

  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(nowhere.findBySku('1'))).toEqual(expected);
  expect(await outage(nowhere.save(aProduct()))).toEqual(expected);
});
