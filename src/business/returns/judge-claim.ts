import type { ReturnClaim } from './claim.ts';
import type { ReturnRefusal } from './refusal.ts';
import { RETURN_RULES } from './rules/index.ts';

/** The first reason that speaks against a claim, as far as it is known; undefined when none does. */
export function judgeClaim(claim: ReturnClaim): ReturnRefusal | undefined {
  for (const { refuse } of RETURN_RULES) {
    const refusal = refuse(claim);
    if (refusal) return refusal;
  }
  return undefined;
}
