import { describe, expect, test } from '@jest/globals';
import { createPricer, type PricedCustomer } from '#business/pricing/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../support/a-priced-item.ts';

const gold = aPricedCustomer({ tier: 'Gold', address: { country: 'US', region: 'NY' } });
const pricer = (customer?: PricedCustomer) => createPricer(customer, aPriceContext());
const accessory = (lowestPrice30DaysMinor: number) => aPricedItem({ relation: 'accessory', lowestPrice30DaysMinor });

describe('the price that a reduction may be claimed from', () => {
  test.each([
    [60_01, { kind: 'list-price', minor: 60_00, savesMinor: 12_00 }],
    [60_00, { kind: 'list-price', minor: 60_00, savesMinor: 12_00 }],
    [59_99, { kind: 'lowest-of-30-days', minor: 59_99, savesMinor: 11_99 }],
    [48_01, { kind: 'lowest-of-30-days', minor: 48_01, savesMinor: 1 }],
    [48_00, undefined],
    [47_99, undefined],
  ])('with a lowest of 30 days of %d', (lowest, reference) => {
    expect(pricer(gold).price(accessory(lowest)).reference).toEqual(reference);
  });

  test('is none without a reduction', () => {
    expect(pricer().price(accessory(60_00))).not.toHaveProperty('reference');
  });
});

describe('the notice of New York', () => {
  test.each([
    ['US', 'NY', ['new-york']],
    ['US', 'NJ', []],
    ['CA', 'NY', []],
  ])('in %s-%s', (country, region, notices) => {
    const quote = pricer({ ...gold, address: { country, region } }).quote([accessory(60_00)]);

    expect(quote).toMatchObject({ basis: ['tier'], notices });
  });

  test('is due to nobody whose price everybody pays', () => {
    const bronze = pricer({ ...gold, tier: 'Bronze' }).quote([accessory(60_00)]);
    const stranger = pricer({ ...gold, isVerified: false }).quote([accessory(60_00)]);

    for (const quote of [bronze, stranger]) expect(quote).toMatchObject({ basis: [], notices: [] });
  });

  test('is not due for a discount that the floor left nothing of', () => {
    const quote = pricer(gold).quote([{ ...accessory(60_00), costMinor: 60_00 }]);

    expect(quote).toMatchObject({ basis: [], notices: [] });
  });
});
