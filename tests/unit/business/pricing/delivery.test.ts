import { expect, test } from '@jest/globals';
import { createPricer, type PriceContext, type PricedCustomer, type PricedItem } from '#business/pricing/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../support/a-priced-item.ts';

const quoteFor = (
  customer: PricedCustomer | undefined,
  context: Partial<PriceContext> = {},
  item: Partial<PricedItem> = {},
) => createPricer(customer, aPriceContext(context)).quote([aPricedItem(item)]);
const codesOf = (...asked: Parameters<typeof quoteFor>) =>
  quoteFor(...asked).delivery.reasons.map(({ code, amountMinor }) => [code, amountMinor]);

const STANDARD = ['standard-delivery', 5_99];
const platinum = aPricedCustomer({ tier: 'Platinum' });

test('costs the standard once, however many units there are', () => {
  expect(quoteFor(undefined, {}, { quantity: 3 })).toMatchObject({
    delivery: { totalMinor: 5_99 },
    totalMinor: 185_99,
  });
  expect(codesOf(aPricedCustomer({ tier: 'Gold' }))).toEqual([STANDARD]);
});

test('is free for Platinum, and a reason for calling the price personal', () => {
  expect(codesOf(platinum)).toEqual([STANDARD, ['tier-delivery', -5_99]]);
  expect(quoteFor(platinum, {}, { costMinor: 60_00 }).basis).toEqual(['tier-delivery']);
});

test('is free for what travels with an order', () => {
  const gold = aPricedCustomer({ tier: 'Gold' });

  expect(codesOf(gold, { addedToOrder: true })).toEqual([STANDARD, ['travels-with-order', -5_99]]);
  expect(codesOf(platinum, { addedToOrder: true })).toEqual([STANDARD, ['travels-with-order', -5_99]]);
});

test('stays what it is for who only claims', () => {
  const claims = aPricedCustomer({ tier: 'Platinum', isVerified: false });

  expect(codesOf(claims, { addedToOrder: true })).toEqual([STANDARD]);
});

test('costs $5.00 more when it has to be fast, for everybody', () => {
  expect(quoteFor(undefined, { delivery: 'expedited' }).delivery.totalMinor).toBe(10_99);
  expect(quoteFor(platinum, { delivery: 'expedited' }).delivery.totalMinor).toBe(5_00);
});

test('is nothing for services alone', () => {
  expect(codesOf(undefined, { delivery: 'expedited' }, { relation: 'service' })).toEqual([]);
});
