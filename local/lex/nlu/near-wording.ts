import { stripFillers } from './fillers.ts';
import { createLexicon, stemsOf } from './lexical.ts';
import { canonicalText } from './meaning/canonical.ts';
import type { CorrectWord } from './meaning/spelling.ts';
import type { Example } from './training.ts';
import { wordsOf } from './words.ts';

/** Confidence by intent for an input that is nearly an utterance: a typo, another order, a word more or less. */
export type CompareWording = (text: string) => Map<string, number>;

/** Shared telling words at which a wording is half like an utterance, and what the same words in another order score. */
const HALF_ALIKE = 0.65;
const SAME_WORDS = 0.9;
/** "I would like to book a room", "can you book me a room" and "book a room" are one wording. */
const ASKING = new Set('i id ill me my want wanna need would like love can could may will to you u us we'.split(' '));

export function createCompareWording(examples: Example[], correct: CorrectWord): CompareWording {
  const known = examples.map(({ intent, text }) => ({ intent, stems: telling(text, correct) }));
  const lexicon = createLexicon(known.map(({ stems }) => stems));
  return (text) => {
    const stems = telling(text, correct);
    const best = new Map<string, number>();
    for (const example of known) {
      const alike = Math.max(0, (lexicon.overlap(stems, example.stems) - HALF_ALIKE) / (1 - HALF_ALIKE));
      best.set(example.intent, Math.max(best.get(example.intent) ?? 0, Math.round(alike * SAME_WORDS * 1000) / 1000));
    }
    return best;
  };
}

function telling(text: string, correct: CorrectWord): string[] {
  const words = stripFillers(wordsOf(canonicalText(text, correct))).map(({ norm }) => norm);
  const asked = words.filter((word) => !ASKING.has(word));
  return stemsOf((asked.length > 0 ? asked : words).join(' '));
}
