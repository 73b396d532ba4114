import { describe, expect, it } from '@jest/globals';
import { createPricer, type PricedCustomer, type PricedItem } from '#business/pricing/index';
import { aPriceContext, aPricedCustomer, aPricedItem } from '../../../../support/a-priced-item.ts';

const TEN_OFF = { code: 'ten-off', gives: { kind: 'money-off', amountMinor: 1000 } } as const;
const FREE = { code: 'free-delivery', gives: { kind: 'free-delivery' } } as const;
const quote = (items: readonly PricedItem[], who?: PricedCustomer, context = {}) =>
  createPricer(who, aPriceContext({ rewards: [TEN_OFF, FREE], ...context })).quote(items);

describe('money off', () => {
  it('is a line of its own, and is named as used', () => {
    const { lines, rewards } = quote([aPricedItem()], aPricedCustomer());

    expect(lines[0]).toMatchObject({ unitPriceMinor: 50_00, reasons: [{ code: 'reward', amountMinor: -1000 }] });
    expect(rewards).toEqual(['ten-off', 'free-delivery']);
  });

  it.each([
    [19_98, undefined],
    [20_00, 'ten-off'],
    [20_01, 'ten-off'],
  ])('is taken whole off %i, or kept, where half the price may go: %s', (priceMinor, used) => {
    const item = aPricedItem({ priceMinor, costMinor: 0, lowestPrice30DaysMinor: priceMinor });

    expect(quote([item], aPricedCustomer()).rewards?.[0]).toBe(used ?? 'free-delivery');
  });

  it.each([
    [40_00, 44_00, true],
    [45_45, 50_00, true],
    [45_46, 50_01, false],
  ])('keeps cost and margin: with a cost of %i the floor is %i', (costMinor, floor, isUsed) => {
    const [line] = quote([aPricedItem({ costMinor })], aPricedCustomer()).lines;

    expect(line?.reasons.length === 1).toBe(isUsed);
    expect(line?.unitPriceMinor).toBeGreaterThanOrEqual(floor);
  });

  it('is taken off one of several units, the dearest', () => {
    const cable = aPricedItem({ sku: 'CABLE', priceMinor: 12_00, costMinor: 1_00 });
    const { lines, totalMinor } = quote([cable, aPricedItem({ quantity: 3 })], aPricedCustomer());

    expect(lines.map(({ sku, quantity, unitPriceMinor }) => [sku, quantity, unitPriceMinor])).toEqual([
      ['CABLE', 1, 12_00],
      ['PAD', 1, 50_00],
      ['PAD', 2, 60_00],
    ]);
    expect(totalMinor).toBe(182_00);
  });
});

describe('free delivery', () => {
  it('is used where delivery costs something', () => {
    const { delivery } = quote([aPricedItem()], aPricedCustomer());

    expect(delivery.totalMinor).toBe(0);
    expect(delivery.reasons.at(-1)).toEqual({ code: 'reward-delivery', reward: 'free-delivery', amountMinor: -5_99 });
  });

  it.each([
    ['travels with an order', aPricedCustomer(), { addedToOrder: true }],
    ['is free for the tier', aPricedCustomer({ tier: 'Platinum' }), {}],
  ])('is kept for another time where it %s', (_, who, context) => {
    expect(quote([aPricedItem()], who, context).rewards).toEqual(['ten-off']);
  });
});

it.each([
  ['a stranger', undefined],
  ['somebody who only claims to be a customer', aPricedCustomer({ isVerified: false })],
])('is nothing for %s', (_, who) => {
  expect(quote([aPricedItem()], who)).not.toHaveProperty('rewards');
});
