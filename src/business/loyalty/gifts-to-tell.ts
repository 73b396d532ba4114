import type { Gift, PointsBalance } from './ledger-entry.ts';
import { LOYALTY_POLICY } from './policy.ts';

const DAY_SECONDS = 86_400;

/** The gifts that a customer who comes back may still be told of, the oldest first; who tells one claims it first. */
export function giftsToTell(
  { gifts = [] }: PointsBalance,
  nowEpochSeconds: number,
  policy = LOYALTY_POLICY,
): readonly Gift[] {
  const since = nowEpochSeconds - policy.giftToldDays * DAY_SECONDS;
  return gifts
    .filter(({ givenAtIso }) => Date.parse(givenAtIso) / 1000 >= since)
    .toSorted((one, other) => one.givenAtIso.localeCompare(other.givenAtIso));
}
