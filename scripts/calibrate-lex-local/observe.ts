import { FACTORS } from '../../local/lex/nlu/meaning/evidence.ts';
import { createWeighEvidence, type Embedders } from '../../local/lex/nlu/meaning/compare.ts';
import { BACKGROUND } from '../../local/lex/nlu/meaning/background.ts';
import { createCorrectWord } from '../../local/lex/nlu/meaning/spelling.ts';
import { createResolvers } from '../../local/lex/nlu/slots/registry.ts';
import { examplesOf } from '../../local/lex/nlu/training.ts';
import type { BuiltLocale } from '../../local/lex/definition.ts';
import type { Observation } from './fit.ts';

/** Phrases with the intent that a fair reader would choose, and phrases that are nobody's business. */
export interface Phrases {
  inScope: { text: string; intent: string }[];
  outOfScope: string[];
}

/** A reading of a phrase, for fitting and for checking the fit. */
export interface Reading extends Observation {
  phrase: string;
  intent: string;
  /** The intent that is meant; undefined for a phrase out of scope. */
  meant: string | undefined;
}

/** Readings that nobody would take for right tell nothing. */
const UNLIKELY = 0.003;
/** A request that is not understood annoys more than a needless answer to something else. */
const RIGHT_READING_WEIGHT = 3;

/** Every likely reading of every phrase, by a bot that has each n-th utterance of the definition only. */
export async function observe(
  locale: BuiltLocale,
  phrases: Phrases,
  embed: Embedders,
  nth: number,
): Promise<Reading[]> {
  const thinned = { ...locale, intents: locale.intents.map((intent) => ({ ...intent, ...thin(intent, nth) })) };
  const examples = examplesOf(thinned, createResolvers(thinned));
  const texts = [...examples, ...BACKGROUND].map(({ text }) => text);
  const weigh = await createWeighEvidence(examples, embed, createCorrectWord(texts, await embed.knownWords()));
  const meant = [
    ...phrases.inScope.map(({ text, intent }) => ({ text, intent })),
    ...phrases.outOfScope.map((text) => ({ text, intent: undefined })),
  ];
  const readings: Reading[] = [];
  for (const { text, intent: right } of meant) {
    for (const [intent, evidence] of await weigh(text)) {
      const isRight = intent === right;
      if (!isRight && evidence.probability < UNLIKELY) continue;
      const factors = Object.values(FACTORS).map((read) => read(evidence));
      const weight = isRight ? RIGHT_READING_WEIGHT : 1;
      readings.push({ phrase: text, intent, meant: right, factors, isRight, weight });
    }
  }
  return readings;
}

const thin = ({ sampleUtterances = [] }: BuiltLocale['intents'][number], nth: number) => ({
  sampleUtterances: sampleUtterances.filter((_, index) => index % nth === 0),
});
