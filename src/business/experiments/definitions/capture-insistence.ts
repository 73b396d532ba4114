import type { Experiment } from '../experiment.ts';

/** How an offer to sign up is put. Consent is asked in the same words whatever the variant. */
export const CAPTURE_INSISTENCE = {
  name: 'capture-insistence',
  question: 'Do more customers sign up for news when they are asked with more insistence, and are they as content?',
  variants: [
    { name: 'soft', share: 5_000, does: 'asks: "Would you like updates on similar products?"' },
    { name: 'insistent', share: 5_000, does: 'asks: "Don\'t miss what\'s new: shall I sign you up …"' },
  ],
  audience: { channels: ['chat'] },
  metric: 'signed-up',
  guard: { metric: 'unhappy', harm: 'more' },
  windowDays: 1,
  worthKnowing: 0.03,
  stopRule: { level: 0.05, leastUnits: 200, mostUnits: 20_000 },
} as const satisfies Experiment;
export type CaptureVariant = (typeof CAPTURE_INSISTENCE)['variants'][number]['name'];
