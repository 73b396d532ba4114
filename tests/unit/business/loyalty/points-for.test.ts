import { describe, expect, it } from '@jest/globals';
import { enter, NO_POINTS, pointsFor } from '#business/loyalty/index';

const PURCHASE = {
  purchaseId: 'p-1',
  customerId: 'c-1',
  tier: 'Gold',
  paidMinor: 4800,
  isThroughChat: true,
  purchasedAtIso: '2026-03-09T15:00:00Z',
} as const;

describe('pointsFor', () => {
  it.each([
    ['Bronze', 48],
    ['Silver', 52],
    ['Gold', 60],
    ['Platinum', 72],
  ] as const)('gives a %s customer %i points for $48', (tier, points) => {
    expect(pointsFor({ ...PURCHASE, tier, isThroughChat: false }).points).toBe(points);
  });

  it('adds the bonus of the chat', () => {
    expect(pointsFor(PURCHASE).points).toBe(110);
  });

  it('rounds down below a whole point', () => {
    expect(pointsFor({ ...PURCHASE, tier: 'Bronze', paidMinor: 199, isThroughChat: false }).points).toBe(1);
  });

  it('names the purchase as its source, so that it counts once', () => {
    expect(pointsFor(PURCHASE)).toMatchObject({ sourceId: 'PURCHASE#p-1', occurredAtIso: PURCHASE.purchasedAtIso });
  });
});

describe('enter', () => {
  it('adds a purchase to points, earned and purchases', () => {
    expect(enter(NO_POINTS, pointsFor(PURCHASE))).toEqual({
      points: 110,
      earned: 110,
      purchases: 1,
      lastPurchaseAtIso: PURCHASE.purchasedAtIso,
    });
  });

  it('leaves what was earned when points are spent', () => {
    const spent = { ...pointsFor(PURCHASE), reason: 'reward', points: -100 } as const;

    expect(enter({ points: 110, earned: 110, purchases: 1 }, spent)).toMatchObject({ points: 10, earned: 110 });
  });
});
