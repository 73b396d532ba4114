import type { TurnData } from '../events/index.ts';
import type { Measures } from './counts.ts';

/** With these the bot asks, unasked, whether somebody wants news: the keys of messages. */
export const SIGN_UP_QUESTIONS: readonly string[] = [
  'captureLeadInfo.offerUpdates',
  'captureLeadInfo.offerImprovements',
  'purchase.futureDeals',
];

export const asksToSignUp = ({ said }: Pick<TurnData, 'said'>): boolean =>
  said.some((key) => SIGN_UP_QUESTIONS.includes(key));

/** What a turn counts for by itself. Fractions are kept as whole thousandths, so that sums stay exact. */
export function countsOfTurn({ isMissed, state, confidence, durationMs, usage }: TurnData): Measures {
  return {
    turns: 1,
    'duration-ms': Math.round(durationMs),
    ...(isMissed && { 'missed-turns': 1 }),
    ...(state === 'failed' && { 'failed-turns': 1 }),
    ...(confidence !== undefined && { 'scored-turns': 1, 'confidence-permille': Math.round(confidence * 1000) }),
    ...countsOfUsage(usage, 'usage-milli'),
  };
}

/** Amounts in whole thousandths; `shop-usage-milli` is what belongs to no conversation. */
export const countsOfUsage = (usage: TurnData['usage'], name: 'usage-milli' | 'shop-usage-milli'): Measures =>
  Object.fromEntries(Object.entries(usage).map(([of, amount]) => [`${name}/${of}`, Math.round(amount * 1000)]));
