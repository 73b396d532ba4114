import type { Experiment } from '../experiment.ts';

/** Names what the customer has, or what they gain. */
export const OFFER_WORDING = {
  name: 'offer-wording',
  question: 'Do more customers buy when the offer after an order’s status says what they gain?',
  variants: [
    { name: 'membership', share: 5_000, does: 'names the tier: "Since you\'re a Gold member, would you like …"' },
    { name: 'benefit', share: 5_000, does: 'names the gain: "Your Gold price applies to what goes with …"' },
  ],
  // Who has no tier, or one that gives nothing, is asked in words that hold neither.
  audience: { isKnown: true, tiers: ['Silver', 'Gold', 'Platinum'], channels: ['chat'] },
  metric: 'bought',
  guard: { metric: 'unhappy', harm: 'more' },
  windowDays: 1,
  worthKnowing: 0.03,
  stopRule: { level: 0.05, leastUnits: 200, mostUnits: 20_000 },
} as const satisfies Experiment;
