/** How an input relates to an intent and to what is nobody's business. All but the counts are 0 to 1. */
export interface Evidence {
  /** The classifier's probability of the intent, and of all background. */
  probability: number;
  backgroundProbability: number;
  /** Cosine with the nearest utterances of the intent, and with the nearest background sentences. */
  similarity: number;
  backgroundSimilarity: number;
  /** Shared telling words with the nearest utterances, and with the nearest background sentences. */
  overlap: number;
  backgroundOverlap: number;
  /** Share of the input's telling words that occur in utterances at all. */
  coverage: number;
  /** Utterances of the build: among more of them a close one is less of a surprise. */
  exampleCount: number;
  /** Words of the input: a longer one says its wish in more words that no utterance has. */
  wordCount: number;
}

/** The evidence as the numbers that the confidence weighs, in the order of its weights. */
export const FACTORS: Record<string, (evidence: Evidence) => number> = {
  probability: ({ probability }) => logit(probability),
  backgroundProbability: ({ backgroundProbability }) => logit(backgroundProbability),
  similarity: ({ similarity }) => similarity,
  backgroundSimilarity: ({ backgroundSimilarity }) => backgroundSimilarity,
  overlap: ({ overlap }) => overlap,
  backgroundOverlap: ({ backgroundOverlap }) => backgroundOverlap,
  coverage: ({ coverage }) => coverage,
  exampleCount: ({ exampleCount }) => Math.log10(clamp(exampleCount, EXAMPLES)),
  wordCount: ({ wordCount }) => Math.log(1 + Math.min(wordCount, MAX_WORDS)),
};

/** The sizes of build and input that the weights are fitted for. */
const EXAMPLES = { min: 40, max: 2000 };
const MAX_WORDS = 20;
const SURE = { min: 0.0003, max: 0.9997 };

const clamp = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value));

function logit(probability: number): number {
  const kept = clamp(probability, SURE);
  return Math.log(kept / (1 - kept));
}
