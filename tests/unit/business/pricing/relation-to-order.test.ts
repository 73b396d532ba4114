import { expect, test } from '@jest/globals';
import { type RelatedProduct, relationTo } from '#business/pricing/index';

const PHONE = { sku: 'PHONE', category: 'Electronics', priceMinor: 600_00 } as const;
const bought = [{ sku: 'PHONE', category: 'Electronics', unitPriceMinor: 600_00 }];
const aThing = (overrides: Partial<RelatedProduct> = {}): RelatedProduct => ({
  sku: 'THING',
  category: 'Home',
  priceMinor: 60_00,
  ...overrides,
});
const relationWith = (relations: RelatedProduct['relations'], thing = aThing()) =>
  relationTo(bought, thing, new Map([['PHONE', { ...PHONE, ...(relations && { relations }) }]]));

test.each([
  [199_99, 'accessory'],
  [200_00, 'accessory'],
  [200_01, 'unrelated'],
])('takes for an accessory what costs a third at most: %d is %s', (priceMinor, relation) => {
  expect(relationWith(undefined, aThing({ category: 'Electronics', priceMinor }))).toBe(relation);
});

test('takes nothing of another category for an accessory, nor the same thing again', () => {
  expect(relationWith(undefined)).toBe('unrelated');
  expect(relationWith(undefined, { ...PHONE, priceMinor: 10_00 })).toBe('unrelated');
});

test('believes the catalogue, whichever of the two names the other', () => {
  expect(relationWith({ complements: ['THING'] })).toBe('complement');
  expect(relationWith({ bundles: ['THING'] })).toBe('complement');
  expect(relationWith({ upgrades: ['THING'] })).toBe('upgrade');
  expect(relationWith({ services: ['THING'] })).toBe('service');
  expect(relationWith(undefined, aThing({ relations: { complements: ['PHONE'] } }))).toBe('complement');
});

test('calls nothing related to an empty order, and a service always a service', () => {
  expect(relationTo([], aThing({ category: 'Electronics' }), new Map())).toBe('unrelated');
  expect(relationTo([], aThing({ kind: 'warranty' }), new Map())).toBe('service');
  expect(relationTo([], aThing({ kind: 'goods' }), new Map())).toBe('unrelated');
});
