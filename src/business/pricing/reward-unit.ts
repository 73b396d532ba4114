import type { Units } from './bundle-units.ts';
import type { RewardInForce } from './input.ts';
import type { Quote } from './quote.ts';

/**
 * Takes one of the dearest units apart, for the reward that takes money off a purchase.
 *
 * @param isTaken whether the unit's price takes the whole reward; where it doesn't, no unit is taken apart
 */
export function withReward(
  units: readonly Units[],
  rewards: readonly RewardInForce[],
  isTaken: (unit: Units) => boolean,
): readonly Units[] {
  const reward = rewards.find(({ gives }) => gives.kind === 'money-off');
  const [dearest] = units.toSorted((one, other) => other.item.priceMinor - one.item.priceMinor);
  if (!reward || !dearest) return units;
  const one = { ...dearest, quantity: 1, reward };
  if (!isTaken(one)) return units;
  const rest = dearest.quantity > 1 ? [{ ...dearest, quantity: dearest.quantity - 1 }] : [];
  return units.flatMap((unit) => (unit === dearest ? [one, ...rest] : [unit]));
}

/** Which rewards the prices use up, by their codes. */
export function rewardsUsed({ lines, delivery }: Pick<Quote, 'lines' | 'delivery'>): Pick<Quote, 'rewards'> {
  const ofLines = lines.flatMap(({ reasons }) => reasons.flatMap((one) => (one.code === 'reward' ? [one.reward] : [])));
  const ofDelivery = delivery.reasons.flatMap((one) => (one.code === 'reward-delivery' ? [one.reward] : []));
  const rewards = [...ofLines, ...ofDelivery];
  return rewards.length > 0 ? { rewards } : {};
}
