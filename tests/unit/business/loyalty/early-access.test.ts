import { describe, expect, it } from '@jest/globals';
import { buyableFrom, earlyTiers, isOpenTo } from '#business/loyalty/index';

const LAUNCH = { launchesOn: '2026-12-04' } as const;

describe('early access', () => {
  it.each([
    [undefined, '2026-12-03', false],
    [undefined, '2026-12-04', true],
    ['Silver', '2026-12-03', false],
    ['Silver', '2026-12-04', true],
    ['Gold', '2026-12-01', false],
    ['Gold', '2026-12-02', true],
    ['Gold', '2026-12-03', true],
    ['Platinum', '2026-11-28', false],
    ['Platinum', '2026-11-29', true],
    ['Platinum', '2026-11-30', true],
  ] as const)('for %s on %s is %s', (tier, today, isOpen) => {
    expect(isOpenTo(tier, LAUNCH, today)).toBe(isOpen);
  });

  it('leaves everything else open to everybody', () => {
    expect(isOpenTo(undefined, {}, '2026-12-01')).toBe(true);
  });

  it('keeps what is for members from strangers alone', () => {
    const forMembers = { membersOnly: true } as const;

    expect(isOpenTo(undefined, forMembers, '2026-12-01')).toBe(false);
    expect(isOpenTo('Bronze', forMembers, '2026-12-01')).toBe(true);
    expect(isOpenTo('Bronze', { ...forMembers, ...LAUNCH }, '2026-12-03')).toBe(false);
  });

  it('names the tiers that have it, the lowest first, over the turn of a month', () => {
    expect(earlyTiers('2026-12-04')).toEqual([
      { tier: 'Gold', from: '2026-12-02' },
      { tier: 'Platinum', from: '2026-11-29' },
    ]);
    expect(buyableFrom('2027-01-01', 'Gold')).toBe('2026-12-30');
  });
});
