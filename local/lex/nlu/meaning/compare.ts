import type { Embed, Vector } from '../embedder.ts';
import { createLexicon, stemsOf } from '../lexical.ts';
import { withoutValues } from '../mask.ts';
import type { Example } from '../training.ts';
import { wordsOf } from '../words.ts';
import { BACKGROUND, BACKGROUND_KINDS } from './background.ts';
import { canonicalText } from './canonical.ts';
import type { Lesson } from './classifier.ts';
import { trainClassifier } from './classifier.ts';
import { confidenceOf } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import { createFeatureReader } from './features.ts';
import type { Comparable } from './nearest.ts';
import { nearnessOf } from './nearest.ts';
import { leaveOutServed } from './served-topics.ts';
import type { CorrectWord } from './spelling.ts';

/** Confidence by intent, for an input in other words than any utterance's. */
export type CompareMeaning = (text: string) => Promise<Map<string, number>>;

/** What speaks for each intent; empty for an input that says nothing of what is wanted. */
export type WeighEvidence = (text: string) => Promise<Map<string, Evidence>>;

/** How vectors come about: those of utterances are kept, those of customers' words are not. */
export interface Embedders {
  ofUtterances: Embed;
  ofInput: Embed;
  /** Words that are no typos, whether or not an utterance has them. */
  knownWords: () => Promise<ReadonlySet<string>>;
}

export async function createCompareMeaning(
  examples: Example[],
  embed: Embedders,
  correct: CorrectWord,
): Promise<CompareMeaning> {
  const weigh = await createWeighEvidence(examples, embed, correct);
  return async (text) =>
    new Map([...(await weigh(text))].map(([intent, evidence]) => [intent, confidenceOf(evidence)]));
}

interface Group {
  name: string;
  isIntent: boolean;
  texts: (Comparable & { text: string })[];
}

/** Prepares comparing an input with all utterances and with what is nobody's business. */
export async function createWeighEvidence(
  examples: Example[],
  embed: Embedders,
  correct: CorrectWord,
): Promise<WeighEvidence> {
  const groups = await groupTexts(examples, embed.ofUtterances);
  const intents = groups.filter(({ isIntent }) => isIntent);
  const background = groups.flatMap(({ isIntent, texts }) => (isIntent ? [] : texts));
  const readFeatures = createFeatureReader(groups.flatMap(({ texts }) => texts.map(({ text }) => text)));
  const classify = await trainClassifier(lessonsOf(groups, readFeatures), groups.length);
  const lexicon = createLexicon(intents.flatMap(({ texts }) => texts.map(({ stems }) => stems)));

  return async (text) => {
    const input = canonicalText(text, correct);
    if (!/\p{L}/u.test(withoutValues(text))) return new Map(); // bare values say nothing of what is wanted
    const [vector] = await embed.ofInput([input]);
    if (!vector) return new Map();
    const compared = { vector, stems: stemsOf(input) };
    const probabilities = classify({ vector, features: readFeatures(input) });
    const probabilityOf = (group: Group): number => probabilities[groups.indexOf(group)] ?? 0;
    const beside = nearnessOf(compared, background, lexicon);
    const shared = {
      backgroundProbability: groups.reduce((sum, group) => sum + (group.isIntent ? 0 : probabilityOf(group)), 0),
      backgroundSimilarity: beside.similarity,
      backgroundOverlap: beside.overlap,
      coverage: lexicon.coverage(compared.stems),
      exampleCount: examples.length,
      wordCount: wordsOf(input).length,
    };
    const weigh = (group: Group): Evidence => ({
      ...nearnessOf(compared, group.texts, lexicon),
      ...shared,
      probability: probabilityOf(group),
    });
    return new Map(intents.map((group) => [group.name, weigh(group)]));
  };
}

async function groupTexts(examples: Example[], embed: Embed): Promise<Group[]> {
  const spoken = examples.map(({ intent, text }) => ({ intent, text: canonicalText(text) }));
  const known = BACKGROUND.map((sentence) => ({ ...sentence, text: canonicalText(sentence.text) }));
  const vectors = await embed([...spoken, ...known].map(({ text }) => text));
  const vectorAt = (index: number): Vector => vectors[index] as Vector;
  const own = spoken.map((one, at) => ({ ...one, stems: stemsOf(one.text), vector: vectorAt(at) }));
  const beside = known.map((one, at) => ({ ...one, stems: stemsOf(one.text), vector: vectorAt(own.length + at) }));
  const others = leaveOutServed(beside, own);
  return [
    ...[...new Set(own.map(({ intent }) => intent))].map((name) => ({
      name,
      isIntent: true,
      texts: own.filter(({ intent }) => intent === name),
    })),
    ...BACKGROUND_KINDS.map((name) => ({ name, isIntent: false, texts: others.filter(({ kind }) => kind === name) })),
  ];
}

/** An intent with few utterances counts for more than its share, or it would hardly ever be chosen. */
function lessonsOf(groups: Group[], readFeatures: ReturnType<typeof createFeatureReader>): Lesson[] {
  const lessons = groups.flatMap(({ texts }, label) =>
    texts.map(({ text, vector }) => ({
      vector,
      features: readFeatures(text),
      label,
      weight: 1 / Math.sqrt(texts.length),
    })),
  );
  const mean = lessons.reduce((sum, { weight }) => sum + weight, 0) / lessons.length;
  return lessons.map((lesson) => ({ ...lesson, weight: lesson.weight / mean }));
}
