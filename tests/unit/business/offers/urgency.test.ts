import { describe, expect, it } from '@jest/globals';
import { STOCK_POLICY } from '#business/catalog/index';
import { URGENCY_POLICY, urgencyOf } from '#business/offers/index';
import type { Promotion } from '#business/promotions/index';
import { aProduct, aService } from '../../../support/a-product.ts';

/** Monday, 9 March 2026, 11:00 in New York. */
const NOW = 1_773_068_400;
const DAY = 86_400;
const { fewLeft } = STOCK_POLICY;
const plenty = aProduct({ stockOnHand: 50 });
const farOff = { expiresAtEpochSeconds: NOW + 30 * DAY };
const saleUntil = (endsAt: string): Promotion => ({
  ...{ code: 'SPRING', name: 'Spring', skus: [], categories: [], percentOff: 10, unitsSold: 0, membersOnly: false },
  ...{ startsAt: '2026-03-01T00:00[America/New_York]', endsAt: `${endsAt}[America/New_York]` },
});
const kindOf = (facts: Partial<Parameters<typeof urgencyOf>[0]>, now = NOW) =>
  urgencyOf({ product: plenty, offer: farOff, ...facts }, now)?.kind;

describe('true urgency', () => {
  it.each([
    [1, 'few-left'],
    [fewLeft, 'few-left'],
    [fewLeft + 1, undefined],
  ])('is few in stock from the policy’s number down: %i', (units, kind) => {
    expect(kindOf({ product: aProduct({ stockOnHand: units + 2, stockReserved: 2 }) })).toBe(kind);
  });

  it.each([
    ['2026-03-10T10:59', 'sale-ends'],
    ['2026-03-10T11:00', 'sale-ends'],
    ['2026-03-10T11:01', undefined],
    ['2026-03-09T11:00', undefined],
  ])('is the end of the sale within a day: %s', (endsAt, kind) => {
    expect(kindOf({ sale: saleUntil(endsAt) })).toBe(kind);
  });

  it.each([
    [URGENCY_POLICY.offerEndsWithinSeconds - 1, 'offer-ends'],
    [URGENCY_POLICY.offerEndsWithinSeconds, 'offer-ends'],
    [URGENCY_POLICY.offerEndsWithinSeconds + 1, undefined],
    [0, undefined],
  ])('is the end of the offer within a day: in %i seconds', (seconds, kind) => {
    expect(kindOf({ offer: { expiresAtEpochSeconds: NOW + seconds } })).toBe(kind);
  });

  it('is never more than one: stock before the sale, the sale before the offer', () => {
    const sale = saleUntil('2026-03-10T00:00');
    const offer = { expiresAtEpochSeconds: NOW + 3600 };

    expect(kindOf({ product: aProduct({ stockOnHand: 1 }), sale, offer })).toBe('few-left');
    expect(kindOf({ sale, offer })).toBe('sale-ends');
    expect(kindOf({ product: aService(), offer })).toBe('offer-ends');
  });

  it('tells the same end of the same offer, whenever it is asked', () => {
    const offer = { expiresAtEpochSeconds: NOW + DAY };

    expect(urgencyOf({ product: plenty, offer }, NOW + 7200)).toEqual(urgencyOf({ product: plenty, offer }, NOW));
  });
});
