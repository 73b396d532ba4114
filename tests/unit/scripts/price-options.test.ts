import { expect, test } from '@jest/globals';
import { parsePriceOptions } from '../../../scripts/price/options.ts';

test.each([
  ['60', 6000],
  ['59.99', 5999],
  ['0.05', 5],
])('reads %s as minor units', (amount, priceMinor) => {
  expect(parsePriceOptions(['PAD', amount])).toEqual({ sku: 'PAD', priceMinor, stage: 'local' });
});

test.each(['-5', '1e3', '59.9', '59.999', '$60', '', 'sixty'])('refuses the price "%s"', (amount) => {
  expect(() => parsePriceOptions(['--', 'PAD', amount])).toThrow('is no price');
});
