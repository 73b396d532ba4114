import { isTypoOf } from '../slots/edit-distance.ts';
import { stem } from '../lexical.ts';
import { wordsOf } from '../words.ts';

const MIN_LENGTH = 5;

/** The word that a misspelt one is meant to be, by the words of a build; a word that is known, or like none, stays. */
export type CorrectWord = (word: string) => string;

/**
 * @param texts of the build and its background, to whose words typos are corrected
 * @param knownWords other words that are no typos
 */
export function createCorrectWord(texts: string[], knownWords: ReadonlySet<string>): CorrectWord {
  const frequency = new Map<string, number>();
  const words = texts.flatMap((text) => wordsOf(text).map(({ norm }) => norm));
  for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const stems = new Set([...frequency.keys(), ...knownWords].map(stem));
  const byLetter = new Map<string, string[]>();
  for (const word of frequency.keys()) byLetter.set(word[0] ?? '', [...(byLetter.get(word[0] ?? '') ?? []), word]);
  const isKnown = (word: string): boolean => frequency.has(word) || knownWords.has(word) || stems.has(stem(word));

  return (word) => {
    if (word.length < MIN_LENGTH || /\d/.test(word) || isKnown(word)) return word;
    const meant = (byLetter.get(word[0] ?? '') ?? []).filter((known) => isTypoOf(word, known));
    return meant.reduce(
      (best, one) => ((frequency.get(one) ?? 0) > (frequency.get(best) ?? 0) ? one : best),
      meant[0] ?? word,
    );
  };
}
