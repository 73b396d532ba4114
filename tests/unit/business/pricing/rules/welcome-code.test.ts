import { describe, expect, it } from '@jest/globals';
import { createPricer, type PricedCustomer, type PricedItem } from '#business/pricing/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../../support/a-priced-item.ts';

const WELCOME = { code: 'WELCOME-1', off: 1_000 };
const TEN_OFF = { code: 'ten-off', gives: { kind: 'money-off', amountMinor: 1000 } } as const;
const pricer = (who: PricedCustomer | undefined, context = {}) =>
  createPricer(who, aPriceContext({ welcomeCode: WELCOME, ...context }));
const quote = (items: readonly PricedItem[], who?: PricedCustomer, context = {}) => pricer(who, context).quote(items);

it('takes 10 % of the list price off, and is named as used', () => {
  const { lines, welcomeCode, basis } = quote([aPricedItem()], aPricedCustomer());

  const reason = { code: 'welcome-code', welcomeCode: 'WELCOME-1', off: 1_000, amountMinor: -6_00 };
  expect(lines[0]).toMatchObject({ unitPriceMinor: 54_00, reasons: [reason] });
  expect(welcomeCode).toBe('WELCOME-1');
  expect(basis).toEqual([]);
});

it.each([
  ['at the floor', 49_09, 'WELCOME-1'],
  ['above it by a cent', 49_08, 'WELCOME-1'],
  ['below it by a cent', 49_10, undefined],
])('keeps cost and margin: a price that is %s', (_, costMinor, used) => {
  const { lines, ...rest } = quote([aPricedItem({ costMinor })], aPricedCustomer());

  expect([rest.welcomeCode, lines[0]?.reasons.length]).toEqual([used, used ? 1 : 0]);
});

it.each([
  ['all discounts together', 4_000, 'WELCOME-1', 30_00],
  ['a cent more than all discounts together', 4_001, undefined, 35_99],
])('is kept where it comes to more than %s may take off', (_, off, used, price) => {
  const promotions = [{ code: 'SALE', off, skus: ['PAD'], isMembersOnly: false }];
  const { lines, welcomeCode } = quote([aPricedItem({ costMinor: 0 })], aPricedCustomer(), { promotions });

  expect([welcomeCode, lines[0]?.unitPriceMinor]).toEqual([used, price]);
});

it('comes on top of tier and bundle, and before a reward', () => {
  const parts = [aPricedItem({ costMinor: 0 }), aPricedItem({ sku: 'CABLE', priceMinor: 10_00, costMinor: 0 })];
  const context = { bundles: [['PAD', 'CABLE']], rewards: [TEN_OFF] };
  const { lines } = quote(parts, aPricedCustomer({ tier: 'Gold' }), context);

  const steps = lines.map(({ reasons }) => reasons.map(({ code, amountMinor }) => [code, amountMinor]));
  expect(steps).toEqual([
    [
      ['tier', -6_00],
      ['bundle', -9_00],
      ['welcome-code', -6_00],
    ],
    [
      ['tier', -1_00],
      ['bundle', -1_50],
      ['welcome-code', -1_00],
    ],
  ]);
  const roomy = quote([aPricedItem({ costMinor: 0 })], aPricedCustomer(), { rewards: [TEN_OFF] });
  expect(roomy.lines[0]?.reasons.map(({ code }) => code)).toEqual(['welcome-code', 'reward']);
});

it('is taken off every unit of the purchase that has room for it', () => {
  const tight = aPricedItem({ sku: 'TIGHT', costMinor: 54_00 });
  const { lines, welcomeCode } = quote([tight, aPricedItem({ quantity: 3 })], aPricedCustomer());

  expect(lines.map(({ unitPriceMinor, quantity }) => [unitPriceMinor, quantity])).toEqual([
    [60_00, 1],
    [54_00, 3],
  ]);
  expect(welcomeCode).toBe('WELCOME-1');
});

describe('nothing is taken off', () => {
  it.each([
    ['a stranger', undefined],
    ['somebody who only claims to be a customer', aPricedCustomer({ isVerified: false })],
  ])('for %s', (_, who) => {
    expect(quote([aPricedItem()], who)).not.toHaveProperty('welcomeCode');
  });

  it('where a price is only shown, not quoted', () => {
    expect(pricer(aPricedCustomer()).price(aPricedItem()).reasons).toEqual([]);
  });

  it('of faster delivery', () => {
    const expedited = aPricedItem({ sku: 'SV-EXPEDITED', relation: 'service', priceMinor: 5_00, costMinor: 0 });

    expect(quote([expedited], aPricedCustomer())).not.toHaveProperty('welcomeCode');
  });
});
