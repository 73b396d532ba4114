import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { PRODUCT_CATEGORIES, type ProductRepository } from '#business/catalog/index';
import { aProduct, aService } from '../support/a-product.ts';
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

  it('finds a service as it was saved, without a stock', async () => {
    const products = await create();
    const warranty = aService({ sku: 'COVER' });

    await products.save(warranty);

    expect(await products.findBySku('COVER')).toEqual(warranty);
  });

  it('finds several at once, each once, and leaves out what nobody has', async () => {
    const products = await create();
    await products.save(aProduct({ sku: 'S-1' }));
    await products.save(aProduct({ sku: 'S-2' }));

    const found = await products.findBySkus(['S-2', 'NOTHING', 'S-1', 'S-2']);

    expect(found.map(({ sku }) => sku).sort()).toEqual(['S-1', 'S-2']);
    expect(await products.findBySkus([])).toEqual([]);
  });

  it('finds a product by its name, however it is written, the lowest sku first', async () => {
    const products = await create();
    await products.save(aProduct({ sku: 'N-2', name: 'Café Lamp, small' }));
    await products.save(aProduct({ sku: 'N-1', name: 'cafe lamp (small)' }));

    expect(await products.findByName('CAFE  LAMP small')).toMatchObject({ sku: 'N-1' });
    expect(await products.findByName('cafe lamp')).toBeUndefined();
    expect(await products.findByName('?!')).toBeUndefined();
    expect(await products.findByName('椅'.repeat(1000))).toBeUndefined();
  });

  it('changes prices alone, while the price is still the one expected', async () => {
    const products = await create();
    const product = aProduct({ sku: 'PRICED', priceMinor: 6000, stockOnHand: 7 });
    await products.save(product);
    const earlierPrices = [{ priceMinor: 6000, until: '2026-03-09' }];
    const dearer = { ...product, priceMinor: 6600, lowestPrice30DaysMinor: 6000, earlierPrices };

    const outcomes = [
      await products.replacePrice({ ...dearer, stockOnHand: 0 }, 6000),
      await products.replacePrice({ ...dearer, priceMinor: 1 }, 6000),
      await products.replacePrice({ ...dearer, sku: 'NOTHING' }, 6000),
    ];

    expect(outcomes).toEqual([true, false, false]);
    expect(await products.findBySku('PRICED')).toEqual(dearer);
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

  it('may be of the first version, which knew goods alone', async () => {
    const { sku, name, category, description, currency, priceMinor, costMinor, stockOnHand } = aProduct({ sku: 'OLD' });
    const old = { sku, name, category, description, currency, priceMinor, costMinor, stockOnHand };
    await storage.put('products', old);

    expect(await (await onDynamoDb()).findBySku('OLD')).toEqual(aProduct({ sku: 'OLD' }));
  });

  it.each([
    ['a category that does not exist', { category: 'Weapons' }],
    ['half a cent', { priceMinor: 0.5 }],
    ['a negative price', { priceMinor: -1 }],
    ['a negative stock', { stockOnHand: -1 }],
    ['a price in words', { priceMinor: 'sixty' }],
    ['a currency of two letters', { currency: 'US' }],
    ['reservations below none', { stockReserved: -1 }],
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
