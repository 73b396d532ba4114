import type { BuyingPatterns, Situation } from '#business/recommendations/index';
import type { Turn } from '../turn/index.ts';
import type { Shopper } from './shopper.ts';

/** What to recommend from for this shopper: what is on their order, what they bought before, the patterns, the month. */
export const situationOf = (
  { today }: Pick<Turn, 'today'>,
  { order, owned = [], boughtBefore = [] }: Pick<Shopper, 'order' | 'owned' | 'boughtBefore'>,
  patterns: BuyingPatterns,
  budgetMinor?: number,
): Situation => ({
  bought: order?.lines ?? [],
  boughtBefore,
  owned,
  patterns,
  month: Number(today.slice(5, 7)),
  ...(budgetMinor !== undefined && { budgetMinor }),
});
