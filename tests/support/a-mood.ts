import { CALM, type Mood } from '#conversation/understanding/mood/index';

export const aMood = (overrides: Partial<Mood> = {}): Mood => ({ ...CALM, ...overrides });

/** What Lex hears: shares that sum to 1. */
export const sentiments = {
  praise: { positive: 0.9, negative: 0.02, neutral: 0.06, mixed: 0.02 },
  none: { positive: 0.03, negative: 0.03, neutral: 0.94, mixed: 0 },
  blame: { positive: 0.02, negative: 0.8, neutral: 0.16, mixed: 0.02 },
} as const;
