import { SLOT_TYPE_VALUES, type SlotTypeName } from '#generated/bot';
import { SLOT_TYPE_SYNONYMS } from '#generated/synonyms';
import type { Span } from './sentence.ts';
import { singular, type Word, wordsOf } from './words.ts';

/** A value of a slot type, said in one of its words. */
export interface Mention extends Span {
  readonly value: string;
  /** The words it was said in, as `wordsOf` writes them, with a space between. */
  readonly phrase: string;
}

export interface Lexicon {
  readonly find: (words: readonly Word[], lower: string) => readonly Mention[];
}

/**
 * Finds the values of a slot type by bot-definition's own words for them, the longest first.
 *
 * @param isOfThings names of things are found in singular and plural
 * @param more further words by value, with "|" between
 */
export function createLexicon(
  slotType: SlotTypeName,
  isOfThings: boolean,
  more: Readonly<Record<string, string>> = {},
): Lexicon {
  const form = isOfThings ? singular : (norm: string) => norm;
  const synonyms: Readonly<Record<string, readonly string[]>> = SLOT_TYPE_SYNONYMS[slotType];
  const values = new Map<string, string>();
  let longest = 0;
  for (const value of SLOT_TYPE_VALUES[slotType]) {
    for (const said of [value, ...(synonyms[value] ?? []), ...(more[value]?.split('|') ?? [])]) {
      const norms = wordsOf(said.toLowerCase()).map(({ norm }) => form(norm));
      longest = Math.max(longest, norms.length);
      // A word of two values belongs to the one listed first.
      if (!values.has(norms.join(' '))) values.set(norms.join(' '), value);
    }
  }

  /** The longest mention that begins with this word. */
  function at(words: readonly Word[], first: number, lower: string): Mention | undefined {
    for (let length = Math.min(longest, words.length - first); length > 0; length--) {
      const run = words.slice(first, first + length);
      const value = values.get(run.map(({ norm }) => form(norm)).join(' '));
      if (value === undefined || !isUnbroken(run, lower)) continue;
      const phrase = run.map(({ norm }) => norm).join(' ');
      return { value, phrase, start: run[0]!.start, end: run.at(-1)!.end };
    }
    return undefined;
  }

  /** Of "cell phone case", where two mentions share a word, the later one names the thing. */
  function headOf(words: readonly Word[], first: number, lower: string): Mention | undefined {
    const mention = at(words, first, lower);
    if (!mention || !isOfThings) return mention;
    for (let index = first + 1; words[index] && words[index]!.start < mention.end; index++) {
      const later = at(words, index, lower);
      if (later && later.end > mention.end) return headOf(words, index, lower);
    }
    return mention;
  }

  return {
    find(words, lower) {
      const mentions: Mention[] = [];
      for (let index = 0; index < words.length; index++) {
        const mention = headOf(words, index, lower);
        if (!mention) continue;
        mentions.push(mention);
        while (words[index + 1] && words[index + 1]!.start < mention.end) index++;
      }
      return mentions;
    },
  };
}

/** A comma or a sentence's end parts words. */
const isUnbroken = (run: readonly Word[], lower: string): boolean =>
  run.every((word, index) => index === 0 || /^[\s-]+$/.test(lower.slice(run[index - 1]!.end, word.start)));
