import type { ReturnClaim } from '../claim.ts';
import type { RefusalCode, ReturnRefusal } from '../refusal.ts';

/** One thing that may speak against a return. */
export interface ReturnRule {
  /** The codes that it refuses with. */
  readonly codes: readonly RefusalCode[];
  /** Undefined when nothing speaks against the claim, as far as it is known. */
  readonly refuse: (claim: ReturnClaim) => ReturnRefusal | undefined;
}
