import type { IntentName } from '#generated/bot';

/** How the words feel, as Lex scored them: four shares of 1. */
export interface Sentiment {
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
  readonly mixed: number;
}

/** An intent that Lex holds possible for the words, and how sure it is, from 0 to 1; null for one without a score. */
export interface RankedIntent {
  readonly intent: IntentName;
  readonly confidence: number | null;
}
