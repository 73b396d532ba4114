import { maskValues } from '../mask.ts';
import { normalizeWord, WORD } from '../words.ts';
import { CHAT_SPEAK } from './chat-speak.ts';
import type { CorrectWord } from './spelling.ts';

/** The form in which texts are compared: chat speak written out, e-mail addresses and numbers as the same sample. */
export const canonicalText = (text: string, correct: CorrectWord = (word) => word): string =>
  maskValues(
    text
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(WORD, (word) => (word.includes("'") ? word : spellOut(word, correct)))
      .replace(/\s+/g, ' ')
      .trim(),
  );

function spellOut(word: string, correct: CorrectWord): string {
  const norm = normalizeWord(word);
  const meant = CHAT_SPEAK.get(norm) ?? correct(norm);
  return meant === norm ? word : meant;
}
