import { loadLazily } from '../lazily.ts';
import { inPlainWords } from '../service-phrases.ts';

/** Shares of a text's words, and its whole mood from -1 to 1. */
export interface Polarity {
  readonly pos: number;
  readonly neg: number;
  readonly compound: number;
}

interface Library {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): Polarity };
}

const library = loadLazily<Library>('vader-sentiment');

/** The mood of a text by VADER's lexicon and its rules for negation, emphasis and "but". */
export const polarityOf = (text: string): Polarity =>
  library().SentimentIntensityAnalyzer.polarity_scores(inPlainWords(text));
