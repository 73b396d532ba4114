import { expect, it } from '@jest/globals';
import { experimentOf, GOLD_LEVELS } from '#business/experiments/index';
import { PRICING_POLICY } from '#business/pricing/index';

it('keeps to the 10 to 20 % that Gold is promised, whatever the variant', () => {
  const all = Object.values(GOLD_LEVELS).flatMap((level) => Object.values(level));

  expect(Math.min(...all)).toBeGreaterThanOrEqual(1_000);
  expect(Math.max(...all)).toBeLessThanOrEqual(2_000);
});

it('leaves the control as the shop sells', () => {
  const [control] = experimentOf('gold-discount').variants;

  expect(GOLD_LEVELS[control.name as 'twenty']).toEqual(PRICING_POLICY.tier.off.Gold);
});
