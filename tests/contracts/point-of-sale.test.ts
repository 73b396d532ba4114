import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoPointOfSale } from '#adapters/dynamodb/dynamo-point-of-sale';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import type { Product } from '#business/catalog/index';
import type { PointOfSale } from '#business/point-of-sale/index';
import { aProduct, aService } from '../support/a-product.ts';
import { aSale } from '../support/a-sale.ts';
import { createInMemoryPointOfSale } from '../support/in-memory-point-of-sale.ts';
import { createStorage, outage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };

interface Shop {
  readonly till: PointOfSale;
  save(product: Product): Promise<unknown>;
}

async function onDynamoDb(): Promise<Shop> {
  const { client, tables } = await storage.open();
  const products = createDynamoProductRepository(client, tables.products);
  return { till: createDynamoPointOfSale(client, tables, PATIENCE), save: (product) => products.save(product) };
}

function inMemory(): Promise<Shop> {
  const products = new Map<string, Product>();
  const save = (product: Product) => Promise.resolve(products.set(product.sku, product));
  return Promise.resolve({ till: createInMemoryPointOfSale(products), save });
}

/** A till over one product of its own. */
async function aTill(create: () => Promise<Shop>, sku: string, stockOnHand: number) {
  const { till, save } = await create();
  await save(aProduct({ sku, stockOnHand }));
  await save(aService({ sku: 'COVER' }));
  const reserve = (reservationId: string, quantity = 1, owner = 'ada') =>
    till.reserve({ reservationId, owner, lines: [{ sku, quantity }] });
  return { till, reserve, save, stock: () => till.stock(sku) };
}

const ADAPTERS: readonly (readonly [string, () => Promise<Shop>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', inMemory],
];

describe.each(ADAPTERS)('reserving on %s', (_, create) => {
  it('lets one of many have the last item', async () => {
    const { reserve, stock } = await aTill(create, 'LAST', 1);

    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, index) => reserve(`last-${index}`)));

    expect(outcomes.filter(({ kind }) => kind === 'reserved')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'out-of-stock')).toHaveLength(11);
    expect(await stock()).toEqual({ onHand: 1, reserved: 1 });
  });

  it('takes effect once, however often the same call comes', async () => {
    const { reserve, stock } = await aTill(create, 'ONCE', 5);

    const outcomes = await Promise.all(Array.from({ length: 6 }, () => reserve('same', 2)));

    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['reserved']));
    expect(await stock()).toEqual({ onHand: 5, reserved: 2 });
  });

  it("refuses an id that is another owner's, or holds something else", async () => {
    const { reserve, stock } = await aTill(create, 'TAKEN', 5);
    await reserve('taken', 1);

    expect(await reserve('taken', 1, 'bob')).toEqual({ kind: 'id-taken' });
    expect(await reserve('taken', 2)).toEqual({ kind: 'id-taken' });
    expect(await stock()).toEqual({ onHand: 5, reserved: 1 });
  });

  it('holds all lines or none, and says what is missing', async () => {
    const { till, save, stock } = await aTill(create, 'MUCH', 5);
    await save(aProduct({ sku: 'LITTLE', stockOnHand: 1 }));
    const lines = [
      { sku: 'MUCH', quantity: 1 },
      { sku: 'LITTLE', quantity: 1 },
      { sku: 'LITTLE', quantity: 1 },
    ];

    const short = await till.reserve({ reservationId: 'all', owner: 'ada', lines });
    const unknown = await till.reserve({ reservationId: 'all', owner: 'ada', lines: [{ sku: 'GHOST', quantity: 1 }] });

    expect(short).toEqual({ kind: 'out-of-stock', skus: ['LITTLE'] });
    expect(unknown).toEqual({ kind: 'unknown-product', skus: ['GHOST'] });
    expect(await stock()).toEqual({ onHand: 5, reserved: 0 });
  });

  it('takes services without a stock', async () => {
    const { till, stock } = await aTill(create, 'WITH-COVER', 1);
    const lines = [
      { sku: 'WITH-COVER', quantity: 1 },
      { sku: 'COVER', quantity: 3 },
    ];

    expect(await till.reserve({ reservationId: 'cover', owner: 'ada', lines })).toEqual({ kind: 'reserved' });
    expect(await till.registerSale({ reservationId: 'cover', owner: 'ada' }, aSale())).toEqual({ kind: 'done' });

    expect(await stock()).toEqual({ onHand: 0, reserved: 0 });
    expect(await till.stock('COVER')).toBeUndefined();
  });
});

describe.each(ADAPTERS)('settling on %s', (_, create) => {
  it('gives back what was reserved, once, so that somebody else may have it', async () => {
    const { till, reserve, stock } = await aTill(create, 'BACK', 1);
    await reserve('back');

    const releases = await Promise.all([1, 2, 3].map(() => till.release({ reservationId: 'back', owner: 'ada' })));

    expect(releases).toEqual([{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }]);
    expect(await stock()).toEqual({ onHand: 1, reserved: 0 });
    expect(await reserve('next', 1, 'bob')).toEqual({ kind: 'reserved' });
    expect(await reserve('back')).toEqual({ kind: 'id-taken' });
  });

  it('takes what is sold out of the stock once, and never gives it back', async () => {
    const { till, reserve, stock } = await aTill(create, 'SOLD', 3);
    await reserve('sold', 2);
    const name = { reservationId: 'sold', owner: 'ada' };

    const sales = await Promise.all([1, 2, 3].map(() => till.registerSale(name, aSale())));

    expect(sales).toEqual([{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }]);
    expect(await till.release(name)).toEqual({ kind: 'settled-otherwise' });
    expect(await stock()).toEqual({ onHand: 1, reserved: 0 });
  });

  it("leaves what isn't the caller's alone", async () => {
    const { till, reserve, stock } = await aTill(create, 'MINE', 2);
    await reserve('mine');

    expect(await till.release({ reservationId: 'mine', owner: 'bob' })).toEqual({ kind: 'not-found' });
    expect(await till.registerSale({ reservationId: 'nobody', owner: 'ada' }, aSale())).toEqual({ kind: 'not-found' });
    expect(await stock()).toEqual({ onHand: 2, reserved: 1 });
  });

  it('ends one way when release and sale come at the same time', async () => {
    const { till, reserve, stock } = await aTill(create, 'RACE', 1);
    await reserve('race');
    const name = { reservationId: 'race', owner: 'ada' };

    const [released, sold] = await Promise.all([till.release(name), till.registerSale(name, aSale())]);

    expect([released.kind, sold.kind].sort()).toEqual(['done', 'settled-otherwise']);
    expect(await stock()).toEqual({ onHand: released.kind === 'done' ? 1 : 0, reserved: 0 });
  });
});

it('says so when the tables cannot be reached', async () => {
  const { client, tables } = await storage.open();
  const till = createDynamoPointOfSale(client, { ...tables, conversations: 'no-such-table' }, PATIENCE);

  const reserving = till.reserve({ reservationId: 'x', owner: 'ada', lines: [{ sku: 'GHOST', quantity: 1 }] });

  expect(await outage(reserving)).toEqual({ code: 'storage-unavailable', retryable: true });
});
