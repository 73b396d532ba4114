import { describe, expect, test } from '@jest/globals';
import { createPricer, type PricedCustomer, type PromotionInForce } from '#business/pricing/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../../support/a-priced-item.ts';

const aSale = (overrides: Partial<PromotionInForce> = {}): PromotionInForce => ({
  code: 'SPRING',
  off: 1_000,
  skus: ['PAD'],
  isMembersOnly: false,
  ...overrides,
});
const reasonsFor = (promotions: readonly PromotionInForce[], customer?: PricedCustomer) =>
  createPricer(customer, aPriceContext({ promotions })).price(aPricedItem({ relation: 'accessory' })).reasons;

describe('a sale', () => {
  test('is for everybody, by sku and by category', () => {
    const spring = [{ code: 'sale', promotion: 'SPRING', off: 1_000, amountMinor: -6_00 }];

    expect(reasonsFor([aSale()])).toEqual(spring);
    expect(reasonsFor([aSale({ skus: [], categories: ['Electronics'] })])).toEqual(spring);
    expect(reasonsFor([aSale({ skus: ['OTHER'], categories: ['Home'] })])).toEqual([]);
  });

  test('of two counts the better one, of two as good the one whose code comes first', () => {
    const better = aSale({ code: 'FLASH', off: 2_000, skus: [], categories: ['Electronics'] });

    expect(reasonsFor([aSale(), better])).toMatchObject([{ promotion: 'FLASH' }]);
    expect(reasonsFor([aSale({ code: 'B' }), aSale({ code: 'A' })])).toMatchObject([{ promotion: 'A' }]);
  });

  test('for members is for verified customers alone', () => {
    const sale = [aSale({ isMembersOnly: true })];

    expect(reasonsFor(sale)).toEqual([]);
    expect(reasonsFor(sale, aPricedCustomer({ isVerified: false }))).toEqual([]);
    expect(reasonsFor(sale, aPricedCustomer())).toHaveLength(1);
  });

  test.each([
    [1_999, 'tier'],
    [2_000, 'sale'],
    [2_001, 'sale'],
  ])('of %d basis points against 20 %% for Gold: %s', (off, code) => {
    expect(reasonsFor([aSale({ off })], aPricedCustomer({ tier: 'Gold' }))).toMatchObject([{ code }]);
  });
});
