import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EXPEDITE_POLICY, expeditedDay, playAfterStatus, STATUS_PLAYS } from '#business/offers/index';
import { PRICING_POLICY, quoteExpedited } from '#business/pricing/index';
import { anOrder } from '../../../support/an-order.ts';

const TODAY = '2026-03-09';
const shipment = { carrier: 'UPS', trackingNumber: '1Z', shippedOn: '2026-03-08' };
const placed = (expectedOn: string) => anOrder({ status: 'placed', expectedOn });
const preparing = (expectedOn: string) => anOrder({ status: 'preparing', expectedOn });
const cancelled = anOrder({ status: 'cancelled', cancelledOn: TODAY });
const situation = { today: TODAY, mayExpedite: true };

describe('the faster way', () => {
  it.each([
    [preparing('2026-03-11'), undefined],
    [preparing('2026-03-12'), '2026-03-11'],
    [preparing('2026-03-13'), '2026-03-11'],
    [placed('2026-03-11'), undefined],
    [placed('2026-03-12'), undefined],
    [placed('2026-03-13'), '2026-03-12'],
  ])('is there where it is really earlier: %#', (order, day) => {
    expect(expeditedDay(order, TODAY)).toBe(day);
  });

  it.each([
    ['has left', anOrder({ status: 'shipped', expectedOn: '2026-03-20', shipment })],
    ['is delayed', anOrder({ status: 'delayed', expectedOn: '2026-03-20', delayReason: 'snow' })],
    ['is late', preparing('2026-03-08')],
    ['was cancelled', cancelled],
  ])('is not there for an order that %s', (_, order) => {
    expect(expeditedDay(order, TODAY)).toBeUndefined();
  });

  it('costs everybody the same $5, as the catalogue lists it', () => {
    const { expeditedSku, expeditedMinor } = PRICING_POLICY.delivery;
    const products = JSON.parse(readFileSync('local/seed/demo/products.json', 'utf8')) as { readonly sku: string }[];
    const listed = products.find(({ sku }) => sku === expeditedSku);

    expect(quoteExpedited()).toMatchObject({ totalMinor: 500, notices: [], basis: [] });
    expect(listed).toMatchObject({ priceMinor: expeditedMinor, name: EXPEDITE_POLICY.name, currency: 'USD' });
  });
});

describe('what an order status ends with', () => {
  it('is the faster way before all else, the deals before news', () => {
    const kinds = STATUS_PLAYS.map(({ play }) => play({ ...situation, order: placed('2026-03-20') })?.kind);

    expect(kinds).toEqual(['expedite', 'deals', 'updates']);
  });

  it('is the faster way where it is earlier and can be paid', () => {
    const order = placed('2026-03-20');

    expect(playAfterStatus({ ...situation, order })).toEqual({ kind: 'expedite', order, arrivesOn: '2026-03-12' });
    expect(playAfterStatus({ ...situation, order, mayExpedite: false })).toEqual({
      kind: 'deals',
      category: 'Electronics',
    });
  });

  it('is deals for an order that comes tomorrow', () => {
    expect(playAfterStatus({ ...situation, order: preparing('2026-03-10') })).toEqual({
      kind: 'deals',
      category: 'Electronics',
    });
  });

  it.each([
    ['an order that is over', cancelled, {}],
    ['a category that was shown', preparing('2026-03-10'), { seen: 'Electronics' }],
  ])('is news for %s', (_, order, seen) => {
    expect(playAfterStatus({ ...situation, ...seen, order })).toEqual({ kind: 'updates', category: 'Electronics' });
  });

  it('is nothing for an order of services alone', () => {
    const order = { ...cancelled, lines: cancelled.lines.map((line) => ({ ...line, category: 'Services' })) };

    expect(playAfterStatus({ ...situation, order })).toBeUndefined();
  });
});
