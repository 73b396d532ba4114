import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  classOf,
  type LeadFacts,
  reasonsOf,
  SCORE_CAPS,
  SCORE_RULES,
  scoreChange,
  scoreLead,
  type ScorePart,
  sumOf,
} from '#business/leads/index';
import { NO_FACTS } from '../../../support/lead-world.ts';

const count = fc.integer({ min: 0, max: 8 });
const facts: fc.Arbitrary<LeadFacts> = fc.record({
  valueMinor: fc.oneof(fc.integer({ min: 0, max: 2_000_00 }), fc.constantFrom(1, 99_99, 100_00, 1_000_00)),
  purchases: count,
  conversations: count,
  isSubscribed: fc.boolean(),
  hasFirstName: fc.boolean(),
  hasLastName: fc.boolean(),
  hasLastingEmail: fc.boolean(),
  hasPhone: fc.boolean(),
  hasPlace: fc.boolean(),
  interests: fc.integer({ min: 0, max: 7 }),
  offersAccepted: count,
  offersDeclined: count,
});

const pointsOf = (part: ScorePart, one: Partial<LeadFacts>) =>
  scoreLead({ ...NO_FACTS, ...one }).parts.find((scored) => scored.part === part)?.points;

const EVERYTHING: LeadFacts = {
  ...{ valueMinor: 5_000_00, purchases: 9, conversations: 9, isSubscribed: true },
  ...{ hasFirstName: true, hasLastName: true, hasLastingEmail: true, hasPhone: true, hasPlace: true },
  ...{ interests: 7, offersAccepted: 9, offersDeclined: 0 },
};

describe('a score', () => {
  it('is nothing for nothing, and 100 for the best of everything, each part at its cap', () => {
    expect(scoreLead(NO_FACTS)).toMatchObject({ total: 0, parts: Object.keys(SCORE_CAPS).map(() => ({ points: 0 })) });
    const best = scoreLead(EVERYTHING);
    expect(best.total).toBe(100);
    expect(best.parts.map(({ points }) => points)).toEqual(Object.values(SCORE_CAPS));
  });

  it('is the sum of its parts, each the sum of its reasons and within its cap', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { total, parts } = scoreLead(one);

        expect(total).toBe(sumOf(parts));
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        for (const { part, points, cap, reasons } of parts) {
          expect(points).toBe(sumOf(reasons));
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(cap);
          expect(cap).toBe(SCORE_CAPS[part]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never falls by more of anything good, nor rises by more declined offers', () => {
    const names = Object.keys(NO_FACTS) as (keyof LeadFacts)[];
    fc.assert(
      fc.property(facts, fc.constantFrom(...names), fc.integer({ min: 1, max: 300_00 }), (one, name, more) => {
        const fact = one[name];
        const better = { ...one, [name]: typeof fact === 'number' ? fact + more : true };

        const difference = scoreLead(better).total - scoreLead(one).total;

        expect(name === 'offersDeclined' ? -difference : difference).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('takes the points of the last step that is reached', () => {
    expect(pointsOf('purchase-history', { valueMinor: 99_99 })).toBe(4);
    expect(pointsOf('purchase-history', { valueMinor: 100_00 })).toBe(8);
    expect(pointsOf('interests', { interests: 3 })).toBe(13);
    expect(pointsOf('offers', { offersAccepted: 1, offersDeclined: 2 })).toBe(9);
    expect(pointsOf('offers', { offersAccepted: 1, offersDeclined: 50 })).toBe(0);
  });

  it('has rules whose steps rise, and no code twice', () => {
    for (const rule of SCORE_RULES) {
      if (!('steps' in rule)) continue;
      const sorted = rule.steps.toSorted((one, other) => one.from - other.from || one.points - other.points);
      expect(rule.steps).toEqual(sorted);
    }
    expect(new Set(SCORE_RULES.map(({ code }) => code)).size).toBe(SCORE_RULES.length);
  });
});

describe('a class', () => {
  it.each([
    [0, 'prospect'],
    [39, 'prospect'],
    [40, 'cold'],
    [41, 'cold'],
    [59, 'cold'],
    [60, 'warm'],
    [61, 'warm'],
    [79, 'warm'],
    [80, 'hot'],
    [81, 'hot'],
    [100, 'hot'],
  ])('of %i points is %s', (score, leadClass) => expect(classOf(score)).toBe(leadClass));
});

describe('a score log', () => {
  it('adds up to the score after any sequence of scores, and says nothing where nothing changed', () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 12 }), (sequence) => {
        let before: ReturnType<typeof reasonsOf> = [];
        let sum = 0;
        for (const one of sequence) {
          const score = scoreLead(one);
          sum += sumOf(scoreChange(before, reasonsOf(score)));
          before = reasonsOf(score);
          expect(sum).toBe(score.total);
          expect(scoreChange(before, reasonsOf(scoreLead(one)))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tells by how much each reason changed', () => {
    const before = reasonsOf(scoreLead({ ...NO_FACTS, interests: 1, isSubscribed: true }));
    const after = reasonsOf(scoreLead({ ...NO_FACTS, interests: 2, hasPhone: true }));

    expect(scoreChange(before, after)).toEqual([
      { code: 'subscribed', points: -8 },
      { code: 'interests', points: 4 },
      { code: 'phone', points: 5 },
    ]);
  });
});
