import { describe, expect, it } from '@jest/globals';
import { availabilityOf, isAvailable, STOCK_POLICY, unitsLeft } from '#business/catalog/index';
import { aProduct, aService } from '../../../support/a-product.ts';

const { fewLeft } = STOCK_POLICY;

describe('availability', () => {
  it.each([
    ['one more than few', fewLeft + 1, 0, { kind: 'in-stock' }],
    ['few', fewLeft, 0, { kind: 'few-left', units: fewLeft }],
    ['few beside those reserved', 12, 12 - fewLeft, { kind: 'few-left', units: fewLeft }],
    ['one', 1, 0, { kind: 'few-left', units: 1 }],
    ['only reserved ones', 3, 3, { kind: 'sold-out' }],
    ['none', 0, 0, { kind: 'sold-out' }],
  ])('tells how a product with %s stands', (_case, stockOnHand, stockReserved, expected) => {
    expect(availabilityOf(aProduct({ stockOnHand, stockReserved }))).toEqual(expected);
  });

  it('holds services available, since they have no stock', () => {
    expect(availabilityOf(aService())).toEqual({ kind: 'in-stock' });
    expect(isAvailable(aService())).toBe(true);
  });

  it('counts no units below none', () => {
    expect(unitsLeft({ stockOnHand: 1, stockReserved: 2 })).toBe(0);
  });
});
