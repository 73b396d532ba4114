import type { Evidence } from './evidence.ts';
import { FACTORS } from './evidence.ts';
import { INTERCEPT, WEIGHTS } from './weights.ts';

/** Less than an utterance with its placeholders filled: that one is meant, this is only alike. */
const MAX_PARTIAL = 0.94;

/** A confidence for thresholds around 0.4: paraphrases are mostly above 0.6, unrelated sentences below 0.3. */
export function confidenceOf(evidence: Evidence): number {
  const sum = Object.entries(FACTORS).reduce(
    (total, [name, read]) => total + (WEIGHTS[name] ?? 0) * read(evidence),
    INTERCEPT,
  );
  return Math.round(Math.min(MAX_PARTIAL, 1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
