/** Written by `node scripts/calibrate-lex-local.ts`: what each factor adds to the log odds that a reading is right. */
export const WEIGHTS: Record<string, number> = {
  probability: 1.059,
  backgroundProbability: 0.636,
  similarity: 8.602,
  backgroundSimilarity: -8.154,
  overlap: 5.886,
  backgroundOverlap: -2.378,
  coverage: 0.525,
  exampleCount: -2.878,
  wordCount: 1.035,
};
export const INTERCEPT = 7.029;
