/** A word of a text: its comparable form and where it stands. */
export interface Word {
  /** Lower case, without apostrophes and accents: "Where's" is "wheres". */
  norm: string;
  start: number;
  end: number;
}

/** A run of letters and digits; what follows an apostrophe belongs to it. */
export const WORD = /[\p{L}\p{N}]+(?:['’`][\p{L}]+)*/gu;

/** Splits at everything that is not a letter or digit, so "in-app" is two words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    norm: normalizeWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export const normalizeWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '');

/** The comparable form of a whole text. */
export const normalizeText = (text: string): string =>
  wordsOf(text)
    .map((word) => word.norm)
    .join(' ');
