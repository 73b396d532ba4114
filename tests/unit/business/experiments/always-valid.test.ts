import { describe, expect, it } from '@jest/globals';
import { differenceBetween, simulateAlarms, type Tally } from '#business/experiments/index';
import { createRandom } from '../../../../local/seed/history/random.ts';

const QUESTION = { kind: 'proportion', level: 0.05, worthKnowing: 0.03 } as const;
const share = (units: number, sum: number): Tally => ({ units, sum, squares: sum });

/** How much likelier a difference makes all other truths together than this one, summed up instead of solved. */
function evidenceAgainst(truth: number, difference: number): number {
  const variance = [100.5 / 1_001, 200.5 / 1_001].reduce((sum, p) => sum + (p * (1 - p)) / 1_000, 0);
  const { worthKnowing } = QUESTION;
  const density = (x: number, spread: number) => Math.exp(-(x * x) / (2 * spread * spread)) / spread;
  const step = worthKnowing / 1_000;
  let mixed = 0;
  for (let off = -8 * worthKnowing; off <= 8 * worthKnowing; off += step)
    mixed += density(difference - truth - off, Math.sqrt(variance)) * density(off, worthKnowing) * step;
  return mixed / Math.sqrt(2 * Math.PI) / density(difference - truth, Math.sqrt(variance));
}

describe('the interval', () => {
  it('ends where the mixture of likelihoods is worth one over the level', () => {
    const { low, high, estimate } = differenceBetween(share(1_000, 100), share(1_000, 200), QUESTION);

    expect(estimate).toBeCloseTo(0.1, 10);
    expect(evidenceAgainst(low, 0.1)).toBeCloseTo(20, 2);
    expect(evidenceAgainst(high, 0.1)).toBeCloseTo(20, 2);
  });

  it('narrows with what is known, and tells nothing where nothing is', () => {
    const width = (units: number) => {
      const { low, high } = differenceBetween(share(units, units / 10), share(units, units / 10), QUESTION);
      return high - low;
    };
    expect(width(10_000)).toBeLessThan(width(1_000) / 2);
    expect(differenceBetween(share(0, 0), share(9, 9), QUESTION)).toMatchObject({ low: -Infinity, high: Infinity });
  });
});

it('sounds a false alarm in one of twenty experiments at most, looked at after every customer', () => {
  const alarms = simulateAlarms(
    { runs: 300, units: 1_500, rate: 0.1, level: 0.05, worthKnowing: 0.03, leastUnits: 200 },
    createRandom(20_261_123),
  );

  expect(alarms).toBeLessThanOrEqual(0.05);
});

it('finds a difference that is there', () => {
  const { low } = differenceBetween(share(2_000, 200), share(2_000, 300), QUESTION);

  expect(low).toBeGreaterThan(0);
});
