import type { PromotionInForce } from '../input.ts';
import type { UnitFacts } from '../facts.ts';
import { takeOff, type Rule } from './rule.ts';

/** The best sale that the item is in; of two that are as good, the one whose code comes first. */
export const sale: Rule = (facts) => {
  const sales = salesOf(facts);
  if (sales.length === 0) return undefined;
  const best = sales.reduce(better);
  return takeOff(facts.item, { code: 'sale', promotion: best.code }, best);
};

const NONE: readonly PromotionInForce[] = [];

function salesOf({ circumstances, item }: UnitFacts): readonly PromotionInForce[] {
  const bySku = circumstances.promotionsBySku.get(item.sku);
  const byCategory = circumstances.promotionsByCategory.get(item.category);
  return bySku && byCategory ? [...bySku, ...byCategory] : (bySku ?? byCategory ?? NONE);
}

function better(best: PromotionInForce, next: PromotionInForce): PromotionInForce {
  if (next.off === best.off) return next.code < best.code ? next : best;
  return next.off > best.off ? next : best;
}
