import type { ReturnClaim } from '../claim.ts';
import { RETURN_POLICY } from '../policy.ts';
import { isShopsFault } from '../window.ts';
import type { ReturnRule } from './rule.ts';

type Looked = Pick<ReturnClaim, 'reason'> & { readonly thing: Pick<ReturnClaim['thing'], 'sku' | 'category'> };

/** True where it matters whether something was opened: what is used up or worn on the skin, unless it came faulty. */
export function dependsOnCondition({ thing: { sku, category }, reason }: Looked): boolean {
  const { categories, skus } = RETURN_POLICY.unopened;
  return reason !== undefined && !isShopsFault(reason) && (categories.includes(category) || skus.includes(sku));
}

/** What is used up or worn on the skin comes back unopened, unless it came faulty. */
export const unopened: ReturnRule = {
  codes: ['opened'],
  refuse: (claim) =>
    claim.condition === 'opened' && dependsOnCondition(claim) ? { code: 'opened', name: claim.thing.name } : undefined,
};
