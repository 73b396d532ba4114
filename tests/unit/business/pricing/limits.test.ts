import { describe, expect, test } from '@jest/globals';
import { createPricer, PriceInputInvalidError, type PricedItem, type PriceContext } from '#business/pricing/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../support/a-priced-item.ts';

const platinum = aPricedCustomer({ tier: 'Platinum' });
const priceOf = (item: Partial<PricedItem>, context: Partial<PriceContext> = {}) =>
  createPricer(platinum, aPriceContext(context)).price(aPricedItem(item));

describe('the floor of cost and 10 %', () => {
  test.each([
    [40_90, 45_00, undefined],
    [40_91, 45_01, 'floor'],
    [40_92, 45_02, 'floor'],
    [54_54, 60_00, 'floor'],
  ])('keeps the price above a cost of %d', (costMinor, price, cappedBy) => {
    const { unitPriceMinor, reasons } = priceOf({ costMinor });

    expect([unitPriceMinor, reasons[0]?.cappedBy]).toEqual([price, cappedBy]);
  });

  test('never raises a price above the list, and says what it left nothing of', () => {
    expect(priceOf({ costMinor: 90_00 })).toMatchObject({
      unitPriceMinor: 60_00,
      reasons: [{ code: 'tier', amountMinor: 0, cappedBy: 'floor' }],
    });
  });

  test('cuts the later discounts first', () => {
    expect(priceOf({ costMinor: 40_00 }, { openProblem: true }).reasons).toMatchObject([
      { code: 'tier', amountMinor: -15_00 },
      { code: 'goodwill', amountMinor: -1_00, cappedBy: 'floor' },
    ]);
  });
});

describe('the cap on all discounts together', () => {
  const withSale = (off: number) => ({
    openProblem: true,
    promotions: [{ code: 'S', off, skus: ['PAD'], isMembersOnly: false }],
  });

  test.each([
    [3_999, 30_01, undefined],
    [4_000, 30_00, undefined],
    [4_100, 30_00, 'overall'],
  ])('is half of the list price: a sale of %d basis points and goodwill', (off, price, cappedBy) => {
    const { unitPriceMinor, reasons } = priceOf({ costMinor: 1_00 }, withSale(off));

    expect([unitPriceMinor, reasons[1]?.cappedBy]).toEqual([price, cappedBy]);
  });
});

describe('what no price can be made from', () => {
  test.each<[string, Partial<PricedItem>]>([
    ['another currency', { currency: 'EUR' }],
    ['no quantity', { quantity: 0 }],
    ['half a unit', { quantity: 1.5 }],
    ['too many units', { quantity: 10_001 }],
    ['a price below zero', { priceMinor: -1 }],
    ['a price with parts of a cent', { priceMinor: 10.5 }],
    ['a cost that is no number', { costMinor: NaN }],
    ['a price that is too large for exact percentages', { priceMinor: 1e14 }],
  ])('throws at %s', (_, item) => {
    expect(() => priceOf(item)).toThrow(PriceInputInvalidError);
  });

  test('throws at an item that is named twice', () => {
    const items = [aPricedItem(), aPricedItem()];

    expect(() => createPricer(platinum, aPriceContext()).quote(items)).toThrow(PriceInputInvalidError);
  });
});
