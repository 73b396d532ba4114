import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoPaymentReports } from '#adapters/dynamodb/dynamo-payment-reports';
import type { Payment, PaymentReports } from '#business/payments/index';
import { aPayment } from '../../support/a-payment.ts';
import { createInMemoryPaymentReports } from '../../support/in-memory-payment-reports.ts';
import { corruption, createStorage, outage } from '../storage.ts';

const NOW = 1_776_069_000;
const DAY = 86_400;

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<PaymentReports> {
  const { client, tables } = await storage.open();
  return createDynamoPaymentReports(client, tables.payments);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<PaymentReports>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryPaymentReports())],
];
const captured: Partial<Payment> = { state: 'captured', capturedMinor: 4800 };

describe.each(ADAPTERS)('reports of payments, on %s,', (adapter, create) => {
  const named = (name: string, overrides: Partial<Payment> = {}) =>
    aPayment({ idempotencyKey: `${adapter}-${name}`, ...overrides });
  const event = (name: string) => `${adapter}-${name}`;

  it('are found by the key of the authorization', async () => {
    const reports = await create();
    const payment = named('found ö😀"');

    expect(await reports.find(payment.idempotencyKey, NOW)).toBeUndefined();
    expect(await reports.record(payment, event('e-1'), NOW)).toEqual({ kind: 'recorded' });
    expect(await reports.find(payment.idempotencyKey, NOW)).toEqual(payment);
  });

  it('remember the event that they came from', async () => {
    const reports = await create();

    expect(await reports.isHandled(event('e-2'), NOW)).toBe(false);
    await reports.record(named('remembered'), event('e-2'), NOW);

    expect(await reports.isHandled(event('e-2'), NOW)).toBe(true);
  });

  it('are kept once for an event that is told twice at once', async () => {
    const reports = await create();
    const payment = named('twice');

    const told = await Promise.all([1, 2].map(() => reports.record(payment, event('e-3'), NOW).catch(() => undefined)));

    expect(told.filter((answer) => answer?.kind === 'recorded')).toHaveLength(1);
  });

  it.each<[string, Partial<Payment>, Partial<Payment>]>([
    ['taken', {}, captured],
    ['canceled', {}, { state: 'canceled' }],
    ['given back', captured, { ...captured, refundedMinor: 100 }],
    ['settled', { state: 'pending' }, captured],
  ])('go forward when a payment is %s', async (name, before, after) => {
    const reports = await create();
    await reports.record(named(name, before), event(`${name}-1`), NOW);

    expect(await reports.record(named(name, after), event(`${name}-2`), NOW)).toEqual({ kind: 'recorded' });
    expect(await reports.find(named(name).idempotencyKey, NOW)).toEqual(named(name, after));
  });

  it.each<[string, Partial<Payment>, Partial<Payment>]>([
    ['was taken', captured, {}],
    ['was canceled', { state: 'canceled' }, captured],
    ['was given back', { ...captured, refundedMinor: 100 }, captured],
  ])('do not go back when a payment %s', async (name, before, after) => {
    const reports = await create();
    await reports.record(named(name, before), event(`${name}-1`), NOW);

    expect(await reports.record(named(name, after), event(`${name}-2`), NOW)).toEqual({ kind: 'outdated' });
    expect(await reports.find(named(name).idempotencyKey, NOW)).toEqual(named(name, before));
  });
});

describe('reports of payments on DynamoDB', () => {
  it('end after 90 days, and the events that they came from after 30', async () => {
    const reports = await onDynamoDb();
    const payment = aPayment({ idempotencyKey: 'old' });
    await reports.record(payment, 'old-event', NOW);

    expect(await reports.isHandled('old-event', NOW + 30 * DAY - 1)).toBe(true);
    expect(await reports.isHandled('old-event', NOW + 30 * DAY)).toBe(false);
    expect(await reports.find('old', NOW + 90 * DAY - 1)).toEqual(payment);
    expect(await reports.find('old', NOW + 90 * DAY)).toBeUndefined();
  });

  it('are not guessed when what is stored is none', async () => {
    await storage.put('payments', { key: 'REPORT#odd', expiresAtEpochSeconds: NOW + 1, state: 'paid' });
    const reports = await onDynamoDb();

    expect((await corruption(reports.find('odd', NOW))).code).toBe('item-corrupt');
  });

  it('say so when the table cannot be reached', async () => {
    const { client } = await storage.open();
    const reports = createDynamoPaymentReports(client, 'no-such-table');
    const unavailable = { code: 'storage-unavailable', retryable: true };

    expect(await outage(reports.isHandled('e', NOW))).toEqual(unavailable);
    expect(await outage(reports.record(aPayment(), 'e', NOW))).toEqual(unavailable);
  });
});
