import { describe, expect, test } from '@jest/globals';
import { createPricer, type PricedItem } from '#business/pricing/index';
import { aPriceContext, aPricedItem } from '../../../../support/a-priced-item.ts';

const item = (sku: string, priceMinor: number, quantity = 1): PricedItem =>
  aPricedItem({ sku, priceMinor, quantity, costMinor: 1, lowestPrice30DaysMinor: priceMinor });
const linesOf = (items: readonly PricedItem[], bundles: readonly (readonly string[])[]) =>
  createPricer(undefined, aPriceContext({ bundles })).quote(items).lines;
const brief = (items: readonly PricedItem[], bundles: readonly (readonly string[])[]) =>
  linesOf(items, bundles).map(({ sku, quantity, unitPriceMinor }) => [sku, quantity, unitPriceMinor]);

describe('a bundle', () => {
  test('saves 15 % of what its parts cost together, to the cent', () => {
    // 15 % of $20.02 are $3.00; each part alone would save $1.50 and $1.50 and a bit.
    expect(brief([item('A', 10_01), item('B', 10_01)], [['A', 'B']])).toEqual([
      ['A', 1, 8_51],
      ['B', 1, 8_51],
    ]);
    // 15 % of $0.11 are 2 cents (1.65): one cent for each, and none is made up.
    expect(brief([item('A', 5), item('B', 6)], [['A', 'B']])).toEqual([
      ['A', 1, 4],
      ['B', 1, 5],
    ]);
  });

  test('needs all its parts, and more than one', () => {
    expect(brief([item('A', 10_00)], [['A', 'B']])).toEqual([['A', 1, 10_00]]);
    expect(brief([item('A', 10_00)], [['A']])).toEqual([['A', 1, 10_00]]);
    expect(brief([item('A', 10_00)], [['A', 'A']])).toEqual([['A', 1, 10_00]]);
  });

  test('takes as many complete sets as there are; the other units have a line of their own', () => {
    expect(brief([item('A', 10_00, 3), item('B', 20_00, 2)], [['A', 'B']])).toEqual([
      ['A', 2, 8_50],
      ['A', 1, 10_00],
      ['B', 2, 17_00],
    ]);
  });

  test('takes each unit once, the earlier set first', () => {
    const sets = [
      ['A', 'B'],
      ['B', 'C'],
    ];

    expect(brief([item('A', 10_00), item('B', 10_00), item('C', 10_00)], sets)).toEqual([
      ['A', 1, 8_50],
      ['B', 1, 8_50],
      ['C', 1, 10_00],
    ]);
  });

  test.each([
    [666_66, -100_00, undefined],
    [666_67, -100_00, undefined],
    [667_00, -100_00, 'rule'],
  ])('takes no more than $100.00 off a unit of %d', (priceMinor, amountMinor, cappedBy) => {
    const [line] = linesOf([item('A', priceMinor), item('B', 0)], [['A', 'B']]);

    expect(line?.reasons).toEqual([
      { code: 'bundle', skus: ['A', 'B'], off: 1_500, amountMinor, ...(cappedBy && { cappedBy }) },
    ]);
  });
});
