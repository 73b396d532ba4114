import { describe, expect, it } from '@jest/globals';
import {
  epochSecondsOf,
  type Promotion,
  runningFor,
  salePriceMinor,
  salesOf,
  stateOf,
} from '#business/promotions/index';
import { aProduct } from '../../../support/a-product.ts';

const SALE: Promotion = {
  code: 'SPRING',
  name: 'Spring sale',
  skus: ['CHARGING-PAD'],
  categories: [],
  percentOff: 20,
  startsAt: '2026-03-08T01:30[America/New_York]',
  endsAt: '2026-03-08T03:30[America/New_York]',
  unitsSold: 0,
  membersOnly: false,
};
const START = epochSecondsOf(SALE.startsAt);
const END = epochSecondsOf(SALE.endsAt);

describe('the state of a sale', () => {
  it.each([
    ['a second before its start', START - 1, {}, 'coming'],
    ['at its start', START, {}, 'running'],
    ['a second before its end', END - 1, {}, 'running'],
    ['at its end', END, {}, 'over'],
    ['with one unit left', START, { stockLimit: 5, unitsSold: 4 }, 'running'],
    ['with none left', START, { stockLimit: 5, unitsSold: 5 }, 'sold-out'],
  ])('%s', (_case, now, changes, state) => {
    expect(stateOf({ ...SALE, ...changes }, now)).toBe(state);
  });

  it('counts the hours that there are on the day that the clocks change', () => {
    expect(END - START).toBe(3600);
  });

  it('shows sales for members to members only', () => {
    const promotions = [SALE, { ...SALE, code: 'MEMBERS', membersOnly: true }];

    const codes = (isMember: boolean) =>
      runningFor(promotions, { isMember, nowEpochSeconds: START }).map(({ code }) => code);

    expect(codes(false)).toEqual(['SPRING']);
    expect(codes(true)).toEqual(['SPRING', 'MEMBERS']);
  });
});

describe('what is on sale', () => {
  it('costs the lowest of its sale prices', () => {
    const more = { ...SALE, code: 'MORE', skus: [], categories: ['Electronics' as const], percentOff: 25 };

    expect(salesOf([aProduct()], [SALE, more])).toMatchObject([{ salePriceMinor: 4500, promotion: { code: 'MORE' } }]);
  });

  it.each([
    ['rounds half a cent in the favour of who buys', { priceMinor: 2499, costMinor: 100 }, 50, 1249],
    ['stops at cost and margin', { priceMinor: 6000, costMinor: 5000 }, 20, 5500],
    ['never rises above the list price', { priceMinor: 6000, costMinor: 5900 }, 20, 6000],
  ])('%s', (_case, product, percentOff, expected) => {
    expect(salePriceMinor(aProduct(product), { ...SALE, percentOff })).toBe(expected);
  });

  it.each([
    ['out of stock', aProduct({ stockOnHand: 2, stockReserved: 2 })],
    ['no cheaper than in the last 30 days', aProduct({ lowestPrice30DaysMinor: 4800 })],
    ['another product', aProduct({ sku: 'OTHER' })],
  ])('leaves out what is %s', (_case, product) => {
    expect(salesOf([product], [SALE])).toEqual([]);
  });
});
