/** How an input relates to an intent and to the rest of the build. All but `exampleCount` are 0 to 1. */
export interface Evidence {
  /** Cosine with the intent's closest utterance. */
  similarity: number;
  /** Shared telling words with the utterance that shares most. */
  overlap: number;
  /** Cosine with the closest sentence that is nobody's business here. */
  background: number;
  /** Share of the input's telling words that occur in utterances at all. */
  coverage: number;
  /** Utterances of the build: among more of them a close one is less of a surprise. */
  exampleCount: number;
}

/** Less than an utterance with its placeholders filled: that one is meant, this is only alike. */
const MAX_PARTIAL = 0.94;
/** The sizes of build that the weights were fitted for. */
const EXAMPLES = { min: 150, max: 2000 };

/** Similarities at which no confidence and any confidence is allowed. */
const UNLIKE = 0.3;
const ALIKE = 0.6;

/** Fitted by logistic regression on paraphrases and out-of-scope sentences for builds with 12 and 100 utterances an intent. */
const WEIGHTS = { similarity: 7.37, overlap: 2.04, background: -6.35, coverage: 2.96, exampleCount: -2.48 };
const INTERCEPT = 3.8;

/** A confidence for thresholds around 0.4: paraphrases are mostly above 0.6, unrelated sentences below 0.3. */
export function confidenceOf(evidence: Evidence): number {
  const size = Math.log10(Math.min(EXAMPLES.max, Math.max(EXAMPLES.min, evidence.exampleCount)));
  const sum =
    INTERCEPT +
    WEIGHTS.similarity * evidence.similarity +
    WEIGHTS.overlap * evidence.overlap +
    WEIGHTS.background * evidence.background +
    WEIGHTS.coverage * evidence.coverage +
    WEIGHTS.exampleCount * size;
  const weighed = 1 / (1 + Math.exp(-sum));
  return Math.round(Math.min(MAX_PARTIAL, weighed, allowedBy(evidence.similarity)) * 1000) / 1000;
}

/** Being far from small talk is no reason by itself: a sentence unlike every utterance stays below the threshold. */
const allowedBy = (similarity: number): number => Math.max(0, (similarity - UNLIKE) / (ALIKE - UNLIKE));
