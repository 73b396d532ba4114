import { Temporal } from 'temporal-polyfill';
import type { Promotion } from './promotion.ts';

export type PromotionState = 'coming' | 'running' | 'sold-out' | 'over';

/** A moment with its time zone as seconds since the epoch; the days of a change of clocks included. */
export const epochSecondsOf = (moment: string): number =>
  Math.floor(Temporal.ZonedDateTime.from(moment).epochMilliseconds / 1000);

/** Where a promotion stands. It runs from its first second to the one before its end. */
export function stateOf(promotion: Promotion, nowEpochSeconds: number): PromotionState {
  if (nowEpochSeconds < epochSecondsOf(promotion.startsAt)) return 'coming';
  if (nowEpochSeconds >= epochSecondsOf(promotion.endsAt)) return 'over';
  const { stockLimit, unitsSold } = promotion;
  return stockLimit !== undefined && unitsSold >= stockLimit ? 'sold-out' : 'running';
}

/** The promotions that a customer may buy by now. */
export const runningFor = (
  promotions: readonly Promotion[],
  { isMember, nowEpochSeconds }: { readonly isMember: boolean; readonly nowEpochSeconds: number },
): readonly Promotion[] =>
  promotions.filter(
    (promotion) => stateOf(promotion, nowEpochSeconds) === 'running' && (isMember || !promotion.membersOnly),
  );
