import { BACKGROUND } from './background.ts';
import { confidenceOf } from './confidence.ts';
import type { Embed, Vector } from './embedder.ts';
import { cosine } from './embedder.ts';
import { createLexicon, stemsOf } from './lexical.ts';
import { maskValues, withoutValues } from './mask.ts';
import type { Example } from './training.ts';

interface Compared extends Example {
  stems: string[];
  vector: Vector;
}

/** Confidence by intent, for an input in other words than any utterance's. */
export type CompareMeaning = (text: string) => Promise<Map<string, number>>;

/** How vectors come about: those of utterances are kept, those of customers' words are not. */
export interface Embedders {
  ofUtterances: Embed;
  ofInput: Embed;
}

/** Prepares comparing an input with all utterances. */
export async function createCompareMeaning(examples: Example[], embed: Embedders): Promise<CompareMeaning> {
  const texts = examples.map(({ text }) => canonical(text));
  const vectors = await embed.ofUtterances([...texts, ...BACKGROUND.map(canonical)]);
  const background = vectors.slice(texts.length);
  const compared = examples.map((example, index): Compared => {
    return { ...example, stems: stemsOf(texts[index] ?? ''), vector: vectors[index] as Vector };
  });
  const lexicon = createLexicon(compared.map(({ stems }) => stems));

  return async (text) => {
    const best = new Map<string, { similarity: number; overlap: number }>();
    const input = canonical(text);
    if (!/\p{L}/u.test(withoutValues(text))) return new Map(); // bare values say nothing of what is wanted
    const [vector] = await embed.ofInput([input]);
    if (!vector) return new Map();
    const stems = stemsOf(input);
    for (const { intent, weight, ...example } of compared) {
      const before = best.get(intent) ?? { similarity: 0, overlap: 0 };
      const similarity = Math.max(before.similarity, weight * cosine(vector, example.vector));
      best.set(intent, {
        similarity,
        overlap: Math.max(before.overlap, weight * lexicon.overlap(stems, example.stems)),
      });
    }
    const shared = {
      background: Math.max(0, ...background.map((other) => cosine(vector, other))),
      coverage: lexicon.coverage(stems),
      exampleCount: compared.length,
    };
    return new Map([...best].map(([intent, fit]) => [intent, confidenceOf({ ...fit, ...shared })]));
  };
}

/** E-mail addresses and numbers become the same sample everywhere. */
const canonical = (text: string): string => maskValues(text.toLowerCase().replace(/[’`]/g, "'").trim());
