import { wordsOf } from './words.ts';

/** Words too common to tell intents apart. */
const STOP_WORDS = new Set(
  (
    'a an the i im ive id my me you your it its is are was be do does did to of for on in at and or with this that can ' +
    'could would will please what whats how have has had some'
  ).split(' '),
);
const STOP_WORD_WEIGHT = 0.1;

/** How telling word stems are, by the texts of a build. */
export interface Lexicon {
  /** 0 to 1: how much of the telling words two texts share. */
  overlap(one: string[], other: string[]): number;
  /** 0 to 1: the share of telling words that occur in any text; 1 for a text without telling words. */
  coverage(stems: string[]): number;
}

/** The stems of a text's words; digits tell nothing. */
export const stemsOf = (text: string): string[] => [
  ...new Set(wordsOf(text).flatMap(({ norm }) => (/^\d+$/.test(norm) ? [] : [stem(norm)]))),
];

/** The stems that tell something. */
export const withoutStopWords = (stems: string[]): string[] => stems.filter((word) => !STOP_WORDS.has(word));

/** Strips the endings that matter for plurals and verb forms: "packages", "shipped", "shipping" meet. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const bare = word.replace(/(?:ing|ed|es|s)$/, '');
  const base = bare.length >= 3 ? bare : word;
  return base.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}

/** Rare words tell more than frequent ones. `texts` are the stems of each text. */
export function createLexicon(texts: string[][]): Lexicon {
  const frequency = new Map<string, number>();
  for (const word of texts.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weightOf = (word: string): number =>
    STOP_WORDS.has(word) ? STOP_WORD_WEIGHT : Math.log(1 + texts.length / (1 + (frequency.get(word) ?? 0)));
  const totals = new WeakMap<string[], number>();
  const total = (words: string[]): number => {
    const known = totals.get(words) ?? words.reduce((sum, word) => sum + weightOf(word), 0);
    totals.set(words, known);
    return known;
  };
  return {
    overlap(one, other) {
      const sum = total(one) + total(other);
      let shared = 0;
      for (const word of one) if (other.includes(word)) shared += weightOf(word);
      return sum === 0 ? 0 : (2 * shared) / sum;
    },
    coverage(stems) {
      const telling = withoutStopWords(stems);
      return telling.length === 0 ? 1 : telling.filter((word) => frequency.has(word)).length / telling.length;
    },
  };
}
