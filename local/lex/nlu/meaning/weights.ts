/** Written by `node scripts/calibrate-lex-local.ts`: what each factor adds to the log odds that a reading is right. */
export const WEIGHTS: Record<string, number> = {
  probability: 1.073,
  backgroundProbability: 0.701,
  similarity: 9.534,
  backgroundSimilarity: -8.957,
  overlap: 5.949,
  backgroundOverlap: -2.78,
  coverage: 0.641,
  exampleCount: -2.988,
  wordCount: 1.079,
};
export const INTERCEPT = 7.185;
