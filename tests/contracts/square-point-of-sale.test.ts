import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoPointOfSale } from '#adapters/dynamodb/dynamo-point-of-sale';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createDynamoReservationBook } from '#adapters/dynamodb/dynamo-reservation-book';
import { createSquareClient } from '#adapters/square/square-client';
import { createSquareInventory } from '#adapters/square/square-inventory';
import { createSquarePointOfSale } from '#adapters/square/square-point-of-sale';
import { aProduct } from '../support/a-product.ts';
import { type KeyRules, playRecording, type RecordedApi } from '../support/recorded-api/play-recording.ts';
import { readRecording } from '../support/recorded-api/recording.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);
const started: RecordedApi[] = [];
afterAll(() => Promise.all(started.map((api) => api.stop())));

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
/** @source https://developer.squareup.com/docs/build-basics/common-api-patterns/idempotency */
const SQUARE_KEYS: KeyRules = {
  keyOf: (_, fields) => fields['idempotency_key'],
  reused: { status: 400, body: { errors: [{ category: 'INVALID_REQUEST_ERROR', code: 'IDEMPOTENCY_KEY_REUSED' }] } },
};

/** Square as recorded, over one product that our own book has more of than Square. */
async function aTill(scenario: string, sku: string) {
  const { client, tables } = await storage.open();
  await createDynamoProductRepository(client, tables.products).save(aProduct({ sku, stockOnHand: 50 }));
  const api = await playRecording(readRecording('square', scenario), SQUARE_KEYS);
  started.push(api);
  const baseUrl = `http://127.0.0.1:${api.port}`;
  const square = createSquareClient({ accessToken: 'recorded', timeoutSeconds: 2, baseUrl });
  const nowIso = () => '2026-04-13T08:30:00Z';
  const inventory = createSquareInventory({ square, locationId: 'C6W5YS5QM06F5', nowIso });
  const ours = createDynamoPointOfSale(client, tables, PATIENCE);
  const till = createSquarePointOfSale(inventory, createDynamoReservationBook(client, tables, ours));
  const name = { reservationId: `${scenario}-1`, owner: 'ada' };
  const reserve = (quantity = 2) => till.reserve({ ...name, lines: [{ sku, quantity }] });
  return { till, api, name, reserve, booked: () => ours.stock(sku) };
}

describe('Square', () => {
  it('sells once what was reserved, however often it is told', async () => {
    const { till, api, name, reserve, booked } = await aTill('sale', 'SQ-SALE');

    expect(await reserve()).toEqual({ kind: 'reserved' });
    expect(await booked()).toEqual({ onHand: 5, reserved: 2 });
    expect(await till.registerSale(name)).toEqual({ kind: 'done' });
    expect(await till.registerSale(name)).toEqual({ kind: 'done' });

    expect(await booked()).toEqual({ onHand: 3, reserved: 0 });
    expect(api.requests()).toBe(4);
  });

  it('sells once although its first answer was lost', async () => {
    const { till, name, reserve, booked } = await aTill('sale-answer-lost', 'SQ-LOST');
    await reserve();

    await expect(till.registerSale(name)).rejects.toMatchObject({ code: 'square-unavailable', retryable: true });
    expect(await booked()).toEqual({ onHand: 5, reserved: 2 });
    expect(await till.registerSale(name)).toEqual({ kind: 'done' });
    expect(await booked()).toEqual({ onHand: 3, reserved: 0 });
  });

  it('has registered a sale whose key it knows already', async () => {
    const { till, name, reserve, booked } = await aTill('sale-key-reused', 'SQ-REUSED');
    await reserve();

    expect(await till.registerSale(name)).toEqual({ kind: 'done' });
    expect(await booked()).toEqual({ onHand: 3, reserved: 0 });
  });

  it('is not told of what is let go', async () => {
    const { till, name, reserve } = await aTill('release', 'SQ-RELEASE');
    await reserve();

    expect(await till.release(name)).toEqual({ kind: 'done' });
    expect(await till.stock('SQ-RELEASE')).toEqual({ onHand: 5, reserved: 0 });
    expect(await till.registerSale(name)).toEqual({ kind: 'settled-otherwise' });
  });

  it.each([
    ['has too few', 'out-of-stock', 'SQ-OUT', 1],
    ['never counted any', 'never-counted', 'SQ-NEVER', 0],
    ['sold more than there were', 'negative', 'SQ-NEGATIVE', 0],
  ])('sells nothing that it %s, whatever our own book says', async (_, scenario, sku, onHand) => {
    const { reserve, booked } = await aTill(scenario, sku);

    expect(await reserve()).toEqual({ kind: 'out-of-stock', skus: [sku] });
    expect(await booked()).toEqual({ onHand, reserved: 0 });
  });

  it('leaves what it does not know to our own book', async () => {
    const { reserve, booked } = await aTill('unknown', 'SQ-UNKNOWN');

    expect(await reserve()).toEqual({ kind: 'reserved' });
    expect(await booked()).toEqual({ onHand: 50, reserved: 2 });
  });

  it("'s own sales lower what is on hand, and leave what is reserved", async () => {
    const { till, reserve } = await aTill('counter-sold', 'SQ-COUNTER');
    await reserve();

    expect(await till.stock('SQ-COUNTER')).toEqual({ onHand: 3, reserved: 2 });
  });

  it("finds no reservation under another owner's name", async () => {
    const { till, name, reserve } = await aTill('out-of-stock', 'SQ-OUT');
    await reserve(1);

    expect(await till.registerSale({ ...name, owner: 'bob' })).toEqual({ kind: 'not-found' });
  });

  it.each([
    ['does not take our token', 'token', { code: 'square-request-refused', retryable: false }],
    ['is down', 'down', { code: 'square-unavailable', retryable: true }],
    ['is silent', 'silent', { code: 'square-unavailable', retryable: true }],
  ])('that %s stops a reservation, and nothing is held', async (_, scenario, error) => {
    const sku = `SQ-${scenario}`;
    const { reserve, booked } = await aTill(scenario, sku);

    await expect(reserve()).rejects.toMatchObject(error);
    expect(await booked()).toEqual({ onHand: 50, reserved: 0 });
  });
});
