import { PRICING_POLICY } from '../../pricing/index.ts';
import type { Experiment } from '../experiment.ts';

/** What Gold gives: the shop promises 10 to 20 %, and each variant keeps that promise. */
export const GOLD_DISCOUNT = {
  name: 'gold-discount',
  question: 'Does Gold earn the shop more when accessories are 15 % off instead of 20 %?',
  variants: [
    { name: 'twenty', share: 5_000, does: '20 % off accessories, as everybody in Gold has' },
    { name: 'fifteen', share: 5_000, does: '15 % off accessories' },
  ],
  audience: { isKnown: true, tiers: ['Gold'] },
  metric: 'revenue',
  guard: { metric: 'bought', harm: 'less' },
  windowDays: 14,
  worthKnowing: 300,
  stopRule: { level: 0.05, leastUnits: 300, mostUnits: 20_000 },
} as const satisfies Experiment;
export type GoldVariant = (typeof GOLD_DISCOUNT)['variants'][number]['name'];

const CONTROL = PRICING_POLICY.tier.off.Gold;

/** What each variant takes off, by how close a product is to what the customer has. */
export const GOLD_LEVELS: Readonly<Record<GoldVariant, typeof CONTROL>> = {
  twenty: CONTROL,
  fifteen: { ...CONTROL, accessory: 1_500 },
};
