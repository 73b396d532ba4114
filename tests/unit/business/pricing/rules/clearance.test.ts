import { expect, test } from '@jest/globals';
import { createPricer } from '#business/pricing/index';
import { aPriceContext, aPricedItem } from '../../../../support/a-priced-item.ts';

const reasonsSince = (stockedSince?: string) =>
  createPricer(undefined, aPriceContext({ today: '2026-03-09' })).price(
    aPricedItem(stockedSince === undefined ? {} : { stockedSince }),
  ).reasons;

test.each([
  ['2025-11-10', 119, []],
  ['2025-11-09', 120, [-6_00]],
  ['2025-11-08', 121, [-6_00]],
  ['2025-09-11', 179, [-6_00]],
  ['2025-09-10', 180, [-12_00]],
  ['2025-09-09', 181, [-12_00]],
  ['2025-03-10', 364, [-12_00]],
  ['2025-03-09', 365, [-18_00]],
  ['2025-03-08', 366, [-18_00]],
])('clears what is in stock since %s, %d days', (since, _, amounts) => {
  expect(reasonsSince(since).map(({ amountMinor }) => amountMinor)).toEqual(amounts);
});

test('says how many days were enough', () => {
  expect(reasonsSince('2025-08-01')).toEqual([{ code: 'clearance', days: 180, off: 2_000, amountMinor: -12_00 }]);
});

test('clears nothing that is not kept in stock', () => {
  expect(reasonsSince()).toEqual([]);
});
