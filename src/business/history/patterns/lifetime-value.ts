import type { Purchase } from '../purchase.ts';
import { forecastOf, standingOf, type ValueModel, type ValueStanding } from './customer-value.ts';
import { daysOf } from './days.ts';

/** What one customer is worth to the shop. */
export interface LifetimeValue {
  readonly customerId: string;
  /** What was spent, and what is expected to be spent within the horizon; minor units. */
  readonly lifetimeValueMinor: number;
}

/** The same as an analysis has kept it. */
export interface KeptLifetimeValue {
  readonly lifetimeValueMinor: number;
  /** Of the analysis; instant, ISO 8601 in UTC. */
  readonly asOf: string;
}

export interface LifetimeValuePolicy {
  /** Of a customer who is worth less nothing is kept: no price depends on it. */
  readonly keepFromMinor: number;
  /** A value that no analysis has confirmed for longer counts as none. */
  readonly freshDays: number;
}

/** @source docs/history.md; a test compares it with what prices ask for */
export const LIFETIME_VALUE_POLICY: LifetimeValuePolicy = { keepFromMinor: 2_000_00, freshDays: 7 };

/** A forecast counts for no more than what was spent so far: great expectations alone lower no price. */
const valueOf = (standing: ValueStanding, model: ValueModel): number =>
  standing.spentMinor + Math.min(standing.spentMinor, forecastOf(standing, model));

/**
 * Collects who may be worth keeping while the history is gone through; what they are worth is told once the model is
 * known. Since a forecast at most doubles what was spent, everybody who spent less than half of the least value is let
 * go at once: what is kept grows with those who bought much, not with everybody.
 */
export function createLifetimeValues(asOfIso: string, { keepFromMinor } = LIFETIME_VALUE_POLICY) {
  const standings = new Map<string, ValueStanding>();
  return {
    /** @param purchases of one customer under one name; of several names the one that spent most counts */
    add(purchases: readonly Purchase[]): void {
      const standing = standingOf(purchases, asOfIso);
      const customerId = purchases[0]?.customerId;
      if (!standing || customerId === undefined || standing.spentMinor * 2 < keepFromMinor) return;
      if (standing.spentMinor > (standings.get(customerId)?.spentMinor ?? 0)) standings.set(customerId, standing);
    },

    values: (model: ValueModel): readonly LifetimeValue[] =>
      [...standings]
        .map(([customerId, standing]) => ({ customerId, lifetimeValueMinor: valueOf(standing, model) }))
        .filter(({ lifetimeValueMinor }) => lifetimeValueMinor >= keepFromMinor),
  };
}

/** What a customer is worth by what was kept; undefined when nothing was, or too long ago. */
export function currentValueMinor(
  kept: KeptLifetimeValue | undefined,
  nowEpochSeconds: number,
  { freshDays } = LIFETIME_VALUE_POLICY,
): number | undefined {
  if (!kept) return undefined;
  const age = daysOf(new Date(nowEpochSeconds * 1000).toISOString()) - daysOf(kept.asOf);
  return age <= freshDays ? kept.lifetimeValueMinor : undefined;
}
