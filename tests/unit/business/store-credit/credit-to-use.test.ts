import { expect, it } from '@jest/globals';
import { creditToUse } from '#business/store-credit/index';

const DOLLARS = (amountMinor: number) => [{ currency: 'USD', amountMinor }];

it.each([
  ['nothing of nobody', [], 0],
  ['all there is below the price', DOLLARS(4799), 4799],
  ['the price at the price', DOLLARS(4800), 4800],
  ['no more than the price above it', DOLLARS(4801), 4800],
  ['nothing of another currency', [{ currency: 'CAD', amountMinor: 5000 }], 0],
])('uses %s', (_, balances, used) => {
  expect(creditToUse(balances, 4800, 'USD')).toBe(used);
});
