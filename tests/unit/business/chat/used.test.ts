import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { NOTHING_USED, sumOfUsed, type Used, usageOf, usedSince } from '#business/chat/index';

const some = (requests: number): Used => ({
  requests,
  megabyteMs: 512_000,
  readUnits: 1.5,
  writeUnits: 2,
  tableCalls: 3,
});
const used: fc.Arbitrary<Used> = fc.record({
  requests: fc.nat(99),
  megabyteMs: fc.nat(9_999_999),
  readUnits: fc.nat(99).map((half) => half / 2),
  writeUnits: fc.nat(99),
  tableCalls: fc.nat(99),
});

describe('what a turn used', () => {
  it('is what its conversation has used since the turn before', () => {
    expect(usedSince(some(4), sumOfUsed(some(4), some(2)))).toEqual(some(2));
    expect(usedSince(undefined, some(2))).toEqual(some(2));
  });

  it('is all there is when counting has begun anew', () => {
    expect(usedSince(some(9), some(2))).toEqual(some(2));
  });

  it('sums over the turns of a conversation to its total, however many hooks a turn has', () => {
    fc.assert(
      fc.property(fc.array(fc.array(used, { maxLength: 3 }), { maxLength: 8 }), (turns) => {
        let total = NOTHING_USED;
        const told = turns.map((hooks) => {
          const before = total;
          total = sumOfUsed(total, ...hooks);
          return usedSince(before, total);
        });

        expect(sumOfUsed(...told)).toEqual(total);
      }),
      { numRuns: 200 },
    );
  });

  it('is told by the names that prices have, in GB-seconds, without what came to nothing', () => {
    expect(usageOf(some(2))).toEqual({
      ...{ 'lambda-request': 2, 'lambda-gb-second': 0.5 },
      ...{ 'dynamodb-read-unit': 1.5, 'dynamodb-write-unit': 2, 'dynamodb-call': 3 },
    });
    expect(usageOf(NOTHING_USED)).toEqual({});
  });
});
