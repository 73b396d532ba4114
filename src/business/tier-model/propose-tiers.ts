import type { Purchase } from '../history/index.ts';
import { explainedShare, type Thresholds, tierAt } from './explained-share.ts';
import { fitThresholds } from './fit-thresholds.ts';
import { observe, type Observed } from './observe.ts';

/** How many days are looked ahead, and what a change has to bring on days that it wasn't made from. */
export const TIER_MODEL_POLICY = { laterDays: 90, leastGain: 0.01, leastCustomers: 100 } as const;

/** What tiers would say about the held-out days. */
export interface BackTest {
  readonly thresholds: Thresholds;
  /** Of the differences in what is spent next, from 0 to 1. */
  readonly explained: number;
  /** For each tier, the lowest first. */
  readonly tiers: readonly { readonly customers: number; readonly laterMinorEach: number }[];
}

export type TierProposal =
  | { readonly kind: 'too-few'; readonly customers: number }
  /** `keep` when other thresholds bring too little. */
  | { readonly kind: 'keep' | 'change'; readonly present: BackTest; readonly proposed: BackTest };

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Proposes from how much spent on tiers might begin: fitted to what customers spent in the quarter before last, and
 * tested on the last one, which they weren't made from. It changes nothing: that is for people to do, who also weigh what
 * customers were promised.
 *
 * @param present the thresholds that hold now
 */
export function proposeTiers(
  customers: readonly (readonly Purchase[])[],
  present: Thresholds,
  nowIso: string,
  policy = TIER_MODEL_POLICY,
): TierProposal {
  return proposeFrom(observeQuarters(customers, nowIso, policy), present, policy);
}

/** Customers as they were, and what became of them, in the quarter before last and in the last one. */
export interface Quarters {
  readonly learned: readonly Observed[];
  readonly heldOut: readonly Observed[];
}

export function observeQuarters(
  customers: readonly (readonly Purchase[])[],
  nowIso: string,
  { laterDays } = TIER_MODEL_POLICY,
): Quarters {
  const at = (quartersAgo: number): readonly Observed[] => {
    const day = new Date(Date.parse(nowIso) - quartersAgo * laterDays * MILLISECONDS_A_DAY);
    return observe(customers, day.toISOString(), laterDays);
  };
  return { learned: at(2), heldOut: at(1) };
}

/** The same as `proposeTiers`, where customers were looked at before. */
export function proposeFrom(
  { learned, heldOut }: Quarters,
  present: Thresholds,
  policy = TIER_MODEL_POLICY,
): TierProposal {
  const fitted = learned.length < policy.leastCustomers ? undefined : fitThresholds(learned);
  if (!fitted) return { kind: 'too-few', customers: learned.length };
  const tests = { present: backTest(present, heldOut), proposed: backTest(fitted, heldOut) };
  const gain = tests.proposed.explained - tests.present.explained;
  return { kind: gain >= policy.leastGain ? 'change' : 'keep', ...tests };
}

function backTest(thresholds: Thresholds, customers: readonly Observed[]): BackTest {
  const tiers = [0, 1, 2, 3].map((tier) => {
    const those = customers.filter(({ spentMinor }) => tierAt(thresholds, spentMinor) === tier);
    const later = those.reduce((sum, { laterMinor }) => sum + laterMinor, 0);
    return { customers: those.length, laterMinorEach: those.length === 0 ? 0 : Math.round(later / those.length) };
  });
  return { thresholds, explained: explainedShare(thresholds, customers), tiers };
}
