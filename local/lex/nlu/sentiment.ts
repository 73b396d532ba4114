import { howPraiseIsMeant } from './irony/how-praise-is-meant.ts';
import { loadLazily } from './lazily.ts';
import { asksForProducts } from './product-question.ts';
import { inPlainWords } from './service-phrases.ts';

export interface Sentiment {
  sentiment: 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL' | 'MIXED';
  sentimentScore: { positive: number; negative: number; neutral: number; mixed: number };
}

/** Shares of a text's words, and its whole mood from -1 to 1. */
interface Polarity {
  pos: number;
  neg: number;
  compound: number;
}

interface Library {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): Polarity };
}

const library = loadLazily<Library>('vader-sentiment');

/** How strong a mood has to be to outweigh none. */
const NEUTRAL_MASS = 0.2;
/** The share that praise and blame both need to make a text mixed; then the weaker one counts so many times. */
const MIXED_SHARE = 0.15;
const MIXED_WEIGHT = 2;
/** How strong blame that comes as praise is at least. */
const IRONY = 0.6;
const PRECISION = 10_000;

/**
 * The mood of a text by VADER's lexicon and its rules for negation, emphasis and "but", and by the signs of irony that
 * customers give: a stand-in for Amazon Comprehend with its shapes, not its judgement.
 *
 * @returns the strongest mood, and four scores from 0 to 1 that sum to 1
 */
export function readSentiment(text: string): Sentiment {
  const { pos, neg, compound } = library().SentimentIntensityAnalyzer.polarity_scores(inPlainWords(text));
  const praise = howPraiseIsMeant(text, { praise: pos > 0, blame: neg > 0 });
  if (praise === 'ironic') return toSentiment({ positive: 0, negative: Math.max(-compound, IRONY), mixed: 0 });
  if (praise === 'sincere' || asksForProducts(text))
    return toSentiment({ positive: Math.max(compound, 0), negative: 0, mixed: 0 });

  const weaker = Math.min(pos, neg);
  return toSentiment({
    positive: Math.max(compound, 0),
    negative: Math.max(-compound, 0),
    mixed: weaker < MIXED_SHARE ? 0 : weaker * MIXED_WEIGHT,
  });
}

function toSentiment(weights: { positive: number; negative: number; mixed: number }): Sentiment {
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
