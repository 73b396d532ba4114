import { describe, expect, test } from '@jest/globals';
import { createPricer, type PriceContext, type PricedCustomer, type PricedItem } from '#business/pricing/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../../support/a-priced-item.ts';

const reasonsOf = (
  customer: Partial<PricedCustomer>,
  context: Partial<PriceContext> = {},
  item: Partial<PricedItem> = {},
) => createPricer(aPricedCustomer(customer), aPriceContext(context)).price(aPricedItem(item)).reasons;
const AGREED = { consentsToPersonalPrices: true };

describe('for who has bought much', () => {
  test.each([
    [1_999_99, []],
    [2_000_00, [{ code: 'high-value', off: 500, amountMinor: -3_00 }]],
    [2_000_01, [{ code: 'high-value', off: 500, amountMinor: -3_00 }]],
  ])('%d so far', (lifetimeValueMinor, expected) => {
    expect(reasonsOf({ ...AGREED, lifetimeValueMinor })).toEqual(expected);
  });

  test('needs consent, a verified profile and known purchases', () => {
    expect(reasonsOf({ lifetimeValueMinor: 9_000_00 })).toEqual([]);
    expect(reasonsOf({ ...AGREED, isVerified: false, lifetimeValueMinor: 9_000_00 })).toEqual([]);
    expect(reasonsOf(AGREED)).toEqual([]);
  });

  test.each([
    [999_99, -50_00, undefined],
    [1_000_00, -50_00, undefined],
    [1_000_10, -50_00, 'rule'],
  ])('takes no more than $50.00 off %d', (priceMinor, amountMinor, cappedBy) => {
    const [reason] = reasonsOf({ ...AGREED, lifetimeValueMinor: 2_000_00 }, {}, { priceMinor });

    expect([reason?.amountMinor, reason?.cappedBy]).toEqual([amountMinor, cappedBy]);
  });
});

describe('goodwill', () => {
  test('is for known customers with an open problem', () => {
    expect(reasonsOf({}, { openProblem: true })).toEqual([{ code: 'goodwill', off: 1_000, amountMinor: -6_00 }]);
    expect(reasonsOf({}, { openProblem: false })).toEqual([]);
    expect(reasonsOf({ isVerified: false }, { openProblem: true })).toEqual([]);
  });

  test.each([
    [199_94, -19_99, undefined],
    [200_00, -20_00, undefined],
    [200_10, -20_00, 'rule'],
  ])('takes no more than $20.00 off %d', (priceMinor, amountMinor, cappedBy) => {
    const [reason] = reasonsOf({}, { openProblem: true }, { priceMinor });

    expect([reason?.amountMinor, reason?.cappedBy]).toEqual([amountMinor, cappedBy]);
  });
});

describe('the price that fits a budget', () => {
  test.each([
    [56_99, []],
    [57_00, [{ code: 'budget-fit', budgetMinor: 57_00, off: 500, amountMinor: -3_00 }]],
    [57_01, [{ code: 'budget-fit', budgetMinor: 57_01, off: 500, amountMinor: -2_99 }]],
    [60_00, []],
    [60_01, []],
  ])('comes down to %d by 5 %% at most, all the way or not at all', (budgetMinor, expected) => {
    expect(reasonsOf(AGREED, { budgetMinor })).toEqual(expected);
  });

  test.each([
    [289_99, []],
    [290_00, [-10_00]],
    [290_01, [-9_99]],
  ])('comes down from $300.00 to %d by $10.00 at most', (budgetMinor, amounts) => {
    const reasons = reasonsOf(AGREED, { budgetMinor }, { priceMinor: 300_00 });

    expect(reasons.map(({ amountMinor }) => amountMinor)).toEqual(amounts);
  });

  test('looks at what all others leave', () => {
    const gold = { ...AGREED, tier: 'Gold' } as const;

    expect(reasonsOf(gold, { budgetMinor: 46_00 }, { relation: 'accessory' })).toMatchObject([
      { code: 'tier', amountMinor: -12_00 },
      { code: 'budget-fit', amountMinor: -2_00 },
    ]);
  });

  test('needs consent, and one unit alone', () => {
    expect(reasonsOf({}, { budgetMinor: 58_00 })).toEqual([]);
    expect(reasonsOf({ ...AGREED, isVerified: false }, { budgetMinor: 58_00 })).toEqual([]);
    expect(reasonsOf(AGREED, { budgetMinor: 58_00 }, { quantity: 2 })).toEqual([]);
  });

  test('stays above the floor', () => {
    // Cost and margin are $58.30.
    expect(reasonsOf(AGREED, { budgetMinor: 58_29 }, { costMinor: 53_00 })).toEqual([]);
    expect(reasonsOf(AGREED, { budgetMinor: 58_30 }, { costMinor: 53_00 })).toHaveLength(1);
  });
});
