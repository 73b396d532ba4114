import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoPointOfSale } from '#adapters/dynamodb/dynamo-point-of-sale';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createDynamoReservationBook } from '#adapters/dynamodb/dynamo-reservation-book';
import { createSquareClient } from '#adapters/square/square-client';
import { createSquareInventory } from '#adapters/square/square-inventory';
import { createSquarePointOfSale } from '#adapters/square/square-point-of-sale';
import { createSquareSales } from '#adapters/square/square-sales';
import type { Sale } from '#business/point-of-sale/index';
import { aProduct } from '../support/a-product.ts';
import { aSale } from '../support/a-sale.ts';
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

/** Longer than a recorded answer takes, shorter than a test has patience. */
const TIMEOUT_SECONDS = 1;

/** Square as recorded, over one product that our own book has more of than Square. */
async function aTill(scenario: string, sku: string) {
  const { client, tables } = await storage.open();
  await createDynamoProductRepository(client, tables.products).save(aProduct({ sku, stockOnHand: 50 }));
  const api = await playRecording(readRecording('square', scenario), SQUARE_KEYS);
  started.push(api);
  const baseUrl = `http://127.0.0.1:${api.port}`;
  const square = createSquareClient({ accessToken: 'recorded', timeoutSeconds: TIMEOUT_SECONDS, baseUrl });
  const nowIso = () => '2026-04-13T08:30:00Z';
  const shop = { square, locationId: 'C6W5YS5QM06F5', nowIso };
  const squareTill = { inventory: createSquareInventory(shop), sales: createSquareSales(shop) };
  const ours = createDynamoPointOfSale(client, tables, PATIENCE);
  const till = createSquarePointOfSale(squareTill, createDynamoReservationBook(client, tables, ours));
  const name = { reservationId: `${scenario}-1`, owner: 'ada' };
  const reserve = (quantity = 2) => till.reserve({ ...name, lines: [{ sku, quantity }] });
  const [pad, delivery] = aSale().lines;
  const sale = aSale({ lines: [{ ...pad!, sku }, delivery!] });
  const sell = (overrides: Partial<Sale> = {}) => till.registerSale(name, { ...sale, ...overrides });
  return { till, api, name, sale, reserve, sell, booked: () => ours.stock(sku) };
}

describe('Square', () => {
  it('books what was reserved as a paid order, once, however often it is told', async () => {
    const { api, reserve, sell, booked } = await aTill('sale', 'SQ-SALE');

    expect(await reserve()).toEqual({ kind: 'reserved' });
    expect(await booked()).toEqual({ onHand: 5, reserved: 2 });
    expect(await sell()).toEqual({ kind: 'done' });
    expect(await sell()).toEqual({ kind: 'done' });

    expect(await booked()).toEqual({ onHand: 3, reserved: 0 });
    expect(api.requests()).toBe(5);
  });

  it.each([
    ['the answer to the payment', 'sale-answer-lost', 'SQ-LOST'],
    ['the answer to the order', 'order-answer-lost', 'SQ-ORDER-LOST'],
    ['the time in which an answer came', 'sale-unanswered', 'SQ-UNANSWERED'],
  ])('books a sale once although %s was lost', async (_, scenario, sku) => {
    const { reserve, sell, booked } = await aTill(scenario, sku);
    await reserve();

    await expect(sell()).rejects.toMatchObject({ code: 'square-unavailable', retryable: true });
    expect(await booked()).toEqual({ onHand: 5, reserved: 2 });
    expect(await sell()).toEqual({ kind: 'done' });
    expect(await booked()).toEqual({ onHand: 3, reserved: 0 });
  });

  it.each([
    ['an order, found among others by its reference', 'sale-key-reused', 'SQ-REUSED', 7],
    ['a payment', 'payment-key-reused', 'SQ-PAID', 5],
  ])('has made %s, whose key it knows already', async (_, scenario, sku, requests) => {
    const { api, reserve, sell, booked } = await aTill(scenario, sku);
    await reserve();

    expect(await sell()).toEqual({ kind: 'done' });
    expect(await booked()).toEqual({ onHand: 3, reserved: 0 });
    expect(api.requests()).toBe(requests);
  });

  it('is asked again when it had too much to do', async () => {
    const { reserve, sell } = await aTill('sale-rate-limited', 'SQ-BUSY');
    await reserve();

    expect(await sell()).toEqual({ kind: 'done' });
  });

  it.each([
    ['has too much to do', 'sale-rate-limited-on', 'SQ-BUSIER', "didn't answer"],
    ['does not take our token any more', 'sale-token-revoked', 'SQ-REVOKED', 'ACCESS_TOKEN_REVOKED'],
    ['does not let our token book payments', 'sale-not-allowed', 'SQ-FORBIDDEN', 'INSUFFICIENT_SCOPES'],
    ['comes to another total than was paid', 'sale-total-differs', 'SQ-TAXED', 'TOTAL_DIFFERS'],
  ])('that %s leaves a sale held, to be registered later', async (_, scenario, sku, message) => {
    const { reserve, sell, booked } = await aTill(scenario, sku);
    await reserve();

    await expect(sell()).rejects.toThrow(message);
    expect(await booked()).toEqual({ onHand: 5, reserved: 2 });
  });

  it('books no order for what is still to be collected, and lets its units go', async () => {
    const { name, sale, till, api, reserve, booked } = await aTill('sale-uncollected', 'SQ-OWED');
    const { paymentId: _, ...owed } = sale;
    await reserve();

    expect(await till.registerSale(name, owed)).toEqual({ kind: 'done' });
    expect(await booked()).toEqual({ onHand: 3, reserved: 0 });
    expect(api.requests()).toBe(4);
  });

  it.each([
    ['cancels an order that is not paid, at its newest version', 'undo-open', 'SQ-UNDO-OPEN', 6],
    ['refunds a paid order, and puts its units back', 'undo-paid', 'SQ-UNDO-PAID', 6],
    ['refunds an order that was paid meanwhile', 'undo-paid-meanwhile', 'SQ-UNDO-LATE', 8],
  ])('%s, when its reservation was let go', async (_, scenario, sku, requests) => {
    const { till, api, name, reserve, sell } = await aTill(scenario, sku);
    await reserve();
    await till.release(name);

    expect(await sell()).toEqual({ kind: 'settled-otherwise' });
    expect(api.requests()).toBe(requests);
  });

  it('leaves an order for later that others go on changing', async () => {
    const { till, name, reserve, sell } = await aTill('undo-contested', 'SQ-CONTESTED');
    await reserve();
    await till.release(name);

    await expect(sell()).rejects.toMatchObject({ code: 'square-unavailable', retryable: true });
  });

  it('is not told of what is let go', async () => {
    const { till, name, reserve, sell } = await aTill('release', 'SQ-RELEASE');
    await reserve();

    expect(await till.release(name)).toEqual({ kind: 'done' });
    expect(await till.stock('SQ-RELEASE')).toEqual({ onHand: 5, reserved: 0 });
    expect(await sell()).toEqual({ kind: 'settled-otherwise' });
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
    const { till, name, sale, reserve } = await aTill('out-of-stock', 'SQ-OUT');
    await reserve(1);

    expect(await till.registerSale({ ...name, owner: 'bob' }, sale)).toEqual({ kind: 'not-found' });
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
