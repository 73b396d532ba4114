import { describe, expect, test } from '@jest/globals';
import type { CustomerTier } from '#business/customers/index';
import { createPricer, type Relation } from '#business/pricing/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../../support/a-priced-item.ts';

const priceFor = (tier: CustomerTier, relation: Relation, priceMinor = 60_00, isVerified = true) =>
  createPricer(aPricedCustomer({ tier, isVerified }), aPriceContext()).price(
    aPricedItem({ relation, priceMinor, lowestPrice30DaysMinor: priceMinor }),
  );

describe('the price by tier', () => {
  test.each<[CustomerTier, Relation, number]>([
    ['Bronze', 'accessory', 60_00],
    ['Bronze', 'unrelated', 60_00],
    ['Silver', 'accessory', 57_00],
    ['Silver', 'service', 57_00],
    ['Silver', 'unrelated', 60_00],
    ['Gold', 'accessory', 48_00],
    ['Gold', 'complement', 51_00],
    ['Gold', 'service', 51_00],
    ['Gold', 'upgrade', 54_00],
    ['Gold', 'unrelated', 54_00],
    ['Platinum', 'accessory', 45_00],
    ['Platinum', 'unrelated', 45_00],
  ])('is for %s, %s: %d', (tier, relation, expected) => {
    expect(priceFor(tier, relation).unitPriceMinor).toBe(expected);
  });

  test('says tier, relation and percentage', () => {
    expect(priceFor('Gold', 'accessory').reasons).toEqual([
      { code: 'tier', tier: 'Gold', relation: 'accessory', off: 2000, amountMinor: -12_00 },
    ]);
  });

  test('is the list price for a tier that is only claimed', () => {
    expect(priceFor('Platinum', 'accessory', 60_00, false)).toEqual({
      sku: 'PAD',
      quantity: 1,
      listPriceMinor: 60_00,
      unitPriceMinor: 60_00,
      totalMinor: 60_00,
      reasons: [],
    });
  });

  test.each([
    [599_99, -150_00, undefined],
    [600_00, -150_00, undefined],
    [600_04, -150_00, 'rule'],
  ])('takes no more than $150.00 off %d', (priceMinor, amountMinor, cappedBy) => {
    const [reason] = priceFor('Platinum', 'unrelated', priceMinor).reasons;

    expect(reason?.amountMinor).toBe(amountMinor);
    expect(reason?.cappedBy).toBe(cappedBy);
  });
});
