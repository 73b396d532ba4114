import { describe, expect, it } from '@jest/globals';
import { endOf, type Experiment, judge, type Tally, verdictInWords } from '#business/experiments/index';

const share = (units: number, sum: number): Tally => ({ units, sum, squares: sum });
const EXPERIMENT: Experiment = {
  name: 'wording',
  question: 'Does it sell?',
  variants: [
    { name: 'old', share: 5_000, does: '' },
    { name: 'new', share: 5_000, does: '' },
  ],
  audience: {},
  metric: 'bought',
  guard: { metric: 'unhappy', harm: 'more' },
  windowDays: 1,
  worthKnowing: 0.03,
  stopRule: { level: 0.05, leastUnits: 200, mostUnits: 5_000 },
};
const counted = (units: number, [oldBought, newBought]: readonly [number, number], [oldSad, newSad] = [0, 0]) => ({
  old: { bought: share(units, oldBought), unhappy: share(units, oldSad) },
  new: { bought: share(units, newBought), unhappy: share(units, newSad) },
});
const verdictOn = (...counts: Parameters<typeof counted>) => judge(EXPERIMENT, counted(...counts))[0]!;

describe('a variant', () => {
  it.each([
    ['too-early', 199, [10, 190], [0, 0]],
    ['better', 1_000, [100, 200], [20, 20]],
    ['worse', 1_000, [200, 100], [20, 20]],
    ['open', 1_000, [100, 105], [20, 20]],
    ['no-difference', 5_000, [500, 505], [100, 100]],
    ['harmful', 1_000, [100, 200], [20, 120]],
  ] as const)('is %s after %i customers, %j buyers and %j unhappy ones', (kind, units, bought, unhappy) => {
    expect(verdictOn(units, bought, [...unhappy]).kind).toBe(kind);
  });

  it('of which nothing was counted is too early to judge', () => {
    expect(judge(EXPERIMENT, {})[0]?.kind).toBe('too-early');
  });

  it('is harmful by fewer where fewer are the harm', () => {
    const guarded: Experiment = { ...EXPERIMENT, metric: 'unhappy', guard: { metric: 'bought', harm: 'less' } };

    expect(judge(guarded, counted(1_000, [200, 100], [20, 20]))[0]?.kind).toBe('harmful');
  });
});

it('tells what was found in words', () => {
  expect(verdictInWords(EXPERIMENT, verdictOn(1_000, [100, 200]))).toMatch(
    /^"new" was shown to 1000, "old" to 1000\. Of 100, 10\.0 more bought something; the truth is between [\d.]+ more and [\d.]+ more\. It is better, and that is no accident\.$/,
  );
});

describe('an experiment ends', () => {
  const verdict = (kind: string) => ({ ...verdictOn(1_000, [100, 100]), kind }) as ReturnType<typeof verdictOn>;
  const end = (...kinds: string[]) => endOf(kinds.map(verdict))?.kind;

  it.each([
    [['harmful', 'better'], 'harmful'],
    [['open', 'better'], 'better'],
    [['worse', 'no-difference'], 'worse'],
    [['no-difference'], 'no-difference'],
  ])('with %j by %s', (kinds, by) => {
    expect(end(...kinds)).toBe(by);
  });

  it.each([[['open', 'worse']], [['too-early']]])('not with %j', (kinds) => {
    expect(end(...kinds)).toBeUndefined();
  });
});
