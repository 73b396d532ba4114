import { createHash } from 'node:crypto';
import { createLastUsed } from './last-used.ts';
import { BACKGROUND } from './meaning/background.ts';
import type { CompareMeaning, Embedders } from './meaning/compare.ts';
import { canonicalText } from './meaning/canonical.ts';
import { createCompareMeaning } from './meaning/compare.ts';
import { createCorrectWord } from './meaning/spelling.ts';
import type { CompareWording } from './near-wording.ts';
import { createCompareWording } from './near-wording.ts';
import type { Example } from './training.ts';

/** What inputs are compared by; `meaning` is absent where assisted NLU is off. */
export interface Comparisons {
  /** The form in which an input is compared by meaning. */
  canonical: (text: string) => string;
  wording: CompareWording;
  meaning?: CompareMeaning | undefined;
}

export type PrepareComparisons = (examples: Example[], isAssisted: boolean) => Promise<Comparisons>;

const KEPT = 8;

/** Bots that say the same sentences share what was learnt from them, however they are wired; the last few are kept. */
export function createPrepareComparisons(embed: Embedders): PrepareComparisons {
  const lastUsed = createLastUsed<Comparisons>(KEPT);
  return (examples, isAssisted) => {
    const key = createHash('sha256').update(JSON.stringify({ examples, isAssisted })).digest('hex');
    return lastUsed(key, () => prepare(examples, isAssisted, embed));
  };
}

async function prepare(examples: Example[], isAssisted: boolean, embed: Embedders): Promise<Comparisons> {
  const texts = [...examples, ...BACKGROUND].map(({ text }) => text);
  const correct = createCorrectWord(texts, await embed.knownWords());
  return {
    canonical: (text) => canonicalText(text, correct),
    wording: createCompareWording(examples, correct),
    meaning: isAssisted ? await createCompareMeaning(examples, embed, correct) : undefined,
  };
}
