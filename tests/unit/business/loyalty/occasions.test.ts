import { describe, expect, it } from '@jest/globals';
import { LOYALTY_POLICY, NO_POINTS, nextTier, occasionsOf, type PointsBalance, tierFor } from '#business/loyalty/index';

const MEMBER = { customerId: 'c-1', tier: 'Bronze', memberSince: '2019-05-04' } as const;
const keysOn = (today: string, member: object = {}, balance: Partial<PointsBalance> = {}) =>
  occasionsOf({ ...MEMBER, ...member }, { ...NO_POINTS, ...balance }, today).map(({ key }) => key);

describe('birthdays', () => {
  it.each([
    ['2026-03-08', []],
    ['2026-03-09', ['birthday#2026']],
    ['2026-03-12', ['birthday#2026']],
    ['2026-03-13', []],
  ])('are kept on %s, or within three days after when nobody looked', (today, keys) => {
    expect(keysOn(today, { birthday: '03-09' })).toEqual(keys);
  });

  it.each([
    ['2026-02-27', []],
    ['2026-02-28', ['birthday#2026']],
    ['2028-02-28', []],
    ['2028-02-29', ['birthday#2028']],
  ])('of 29 February are kept on %s: %j', (today, keys) => {
    expect(keysOn(today, { birthday: '02-29' })).toEqual(keys);
  });

  it('belong to the year they fall in, looked for over New Year', () => {
    expect(keysOn('2027-01-01', { birthday: '12-31' })).toEqual(['birthday#2026']);
  });
});

describe('anniversaries', () => {
  it.each([
    ['2019-05-04', []],
    ['2020-05-03', []],
    ['2020-05-04', ['anniversary#1']],
    ['2026-05-05', ['anniversary#7']],
  ])('on %s: %j', (today, keys) => {
    expect(keysOn(today)).toEqual(keys);
  });
});

describe('milestones', () => {
  it.each([
    [4, []],
    [5, ['milestone#5']],
    [9, ['milestone#5']],
    [10, ['milestone#10']],
    [150, ['milestone#100']],
  ])('after %i purchases: %j', (purchases, keys) => {
    expect(keysOn('2026-03-09', {}, { purchases })).toEqual(keys);
  });
});

describe('silences', () => {
  it.each([
    ['2025-11-10', []],
    ['2025-11-09', ['win-back#2025-11-09']],
    ['2024-01-01', ['win-back#2024-01-01']],
  ])('since a purchase on %s are named for it', (day, keys) => {
    expect(keysOn('2026-03-09', {}, { lastPurchaseAtIso: `${day}T10:00:00Z` })).toEqual(keys);
  });

  it('need a purchase that they follow', () => {
    expect(keysOn('2026-03-09')).toEqual([]);
  });
});

describe('tiers', () => {
  it.each(
    LOYALTY_POLICY.tiers.slice(1).flatMap(({ tier, fromEarned }, index) => [
      [fromEarned - 1, LOYALTY_POLICY.tiers[index]?.tier],
      [fromEarned, tier],
      [fromEarned + 1, tier],
    ]),
  )('with %i points earned are %s', (earned, tier) => {
    expect(tierFor(Number(earned), 'Bronze')).toBe(tier);
  });

  it('never go down', () => {
    expect(tierFor(0, 'Gold')).toBe('Gold');
  });

  it('say how far the next one is, and nothing above the best', () => {
    expect(nextTier(1_800, 'Silver')).toEqual({ tier: 'Gold', missing: 200 });
    expect(nextTier(9_000, 'Platinum')).toBeUndefined();
  });
});
