import type { Embed } from './embedder.ts';
import { VECTOR_LENGTH } from './embedder.ts';
import { canonicalText } from './meaning/canonical.ts';
import { chanceOfComplaint, COMPLAINT_CHANCE } from './mood/complaint.ts';
import { observe } from './mood/observe.ts';
import type { Polarity } from './mood/polarity.ts';
import { polarityOf } from './mood/polarity.ts';

export interface Sentiment {
  sentiment: 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL' | 'MIXED';
  sentimentScore: { positive: number; negative: number; neutral: number; mixed: number };
}

export type ReadSentiment = (text: string) => Promise<Sentiment>;

/** How strong a mood has to be to outweigh none. */
const NEUTRAL_MASS = 0.2;
/** The share that praise and blame both need to make a text mixed; then the weaker one counts so many times. */
const MIXED_SHARE = 0.15;
const MIXED_WEIGHT = 2;
/** Of a complaint beside praise, a part of the chance is enough. */
const MIXED_CHANCE = 0.3;
/** Who praises and then says "but" weighs both: a complaint has to be plainer than elsewhere. */
const EVEN_CHANCE = 0.7;
const CONTRAST = /\b(?:but|though|although|however)\b/i;
/** How strong a complaint is that has no words of blame: those are hidden in praise, or in facts. */
const HIDDEN_BLAME = 0.6;
const PRECISION = 10_000;

const NOTHING_SAID = new Float32Array(VECTOR_LENGTH);

/**
 * The mood of a text: whether people would hear a complaint in it, by its meaning and wording and the signs of irony
 * that customers give; how strong it is, by VADER's lexicon. A stand-in for Amazon Comprehend with its shapes, not its
 * judgement.
 *
 * @param embed the vector of a text in its canonical form
 * @param canonical the form in which the build compares texts
 * @returns the strongest mood, and four scores from 0 to 1 that sum to 1
 */
export function createReadSentiment(embed: Embed, canonical: (text: string) => string = canonicalText): ReadSentiment {
  return async (text) => {
    const form = canonical(text);
    const [vector = NOTHING_SAID] = /\p{L}/u.test(text) ? await embed([form]) : [];
    const polarity = polarityOf(text);
    const chance = chanceOfComplaint(observe({ text, canonical: form, vector, polarity }));
    return toSentiment(weigh(text, polarity, chance));
  };
}

interface Weights {
  readonly positive: number;
  readonly negative: number;
  readonly mixed: number;
}

function weigh(text: string, { pos, neg, compound }: Polarity, chance: number): Weights {
  const weaker = Math.min(pos, neg);
  const isMixed = chance >= MIXED_CHANCE && weaker >= MIXED_SHARE && CONTRAST.test(text);
  if (isMixed)
    return { positive: Math.max(compound, 0), negative: Math.max(-compound, 0), mixed: weaker * MIXED_WEIGHT };
  const isEven = pos > neg && CONTRAST.test(text);
  if (chance < (isEven ? EVEN_CHANCE : COMPLAINT_CHANCE))
    return { positive: Math.max(compound, 0), negative: 0, mixed: 0 };
  return { positive: 0, negative: compound < -NEUTRAL_MASS ? -compound : HIDDEN_BLAME, mixed: 0 };
}

function toSentiment(weights: Weights): Sentiment {
  const total = weights.positive + weights.negative + weights.mixed + NEUTRAL_MASS;
  const units = (weight: number): number => Math.round((weight / total) * PRECISION);
  const [positive, negative, mixed] = [units(weights.positive), units(weights.negative), units(weights.mixed)];
  const scores = { positive, negative, neutral: PRECISION - positive - negative - mixed, mixed };
  const [strongest] = Object.entries(scores).sort(([, one], [, other]) => other - one)[0] ?? ['neutral'];
  const sentimentScore = Object.fromEntries(Object.entries(scores).map(([mood, score]) => [mood, score / PRECISION]));
  return {
    sentiment: strongest.toUpperCase() as Sentiment['sentiment'],
    sentimentScore: sentimentScore as Sentiment['sentimentScore'],
  };
}
