import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { enter, type LedgerEntry, LOYALTY_POLICY, NO_POINTS, refusalOf } from '#business/loyalty/index';

const AT = '2026-03-09T15:00:00Z';
const base = { customerId: 'c-1', occurredAtIso: AT } as const;

/** What may be asked of a ledger, some of it more than once. */
const entry: fc.Arbitrary<LedgerEntry> = fc.nat(30).chain((id) =>
  fc.oneof(
    fc.nat(900).map((points) => ({ ...base, sourceId: `PURCHASE#${id}`, reason: 'purchase' as const, points })),
    fc.constantFrom(10, 100).map((points) => ({ ...base, sourceId: `GIFT#${id}`, reason: 'gift' as const, points })),
    fc.constantFrom(...LOYALTY_POLICY.rewards).map(({ code, points }) => ({
      ...{ ...base, sourceId: `REWARD#${id}`, reason: 'reward' as const, points: -points },
      redeems: { code, redemptionId: String(id) },
    })),
    fc.nat(30).map((used) => ({
      ...{ ...base, sourceId: `PURCHASE#${id}`, reason: 'purchase' as const, points: 60 },
      uses: LOYALTY_POLICY.rewards.map(({ code }) => ({ code, redemptionId: String(used) })),
    })),
  ),
);

test('a balance is the sum of its lines, never below zero, with one reward of a code, whatever comes when', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (asked) => {
      const lines: LedgerEntry[] = [];
      let balance = NO_POINTS;
      for (const one of asked) {
        if (lines.some(({ sourceId }) => sourceId === one.sourceId) || refusalOf(balance, one)) continue;
        lines.push(one);
        balance = enter(balance, one);

        expect(balance.points).toBe(lines.reduce((sum, { points }) => sum + points, 0));
        expect(balance.points).toBeGreaterThanOrEqual(0);
        const codes = (balance.rewards ?? []).map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
      }
    }),
  );
});
