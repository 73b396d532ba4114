import { LOYALTY_POLICY } from '../loyalty/index.ts';
import type { Thresholds } from './explained-share.ts';

/** Tiers begin by points; who earns them as everybody does at first has one for so many cents. */
export function presentThresholds({ tiers, pointsPerHundred } = LOYALTY_POLICY): Thresholds {
  const { Bronze: basisPoints } = pointsPerHundred;
  const [, silver = Infinity, gold = Infinity, platinum = Infinity] = tiers.map(
    ({ fromEarned }) => (fromEarned * 100 * 10_000) / basisPoints,
  );
  return [silver, gold, platinum];
}
