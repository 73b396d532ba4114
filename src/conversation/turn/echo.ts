import type { Heard, Memory } from './memory.ts';
import type { Turn } from './turn.ts';

/** So soon after a message the very same one comes from a double click, not from somebody who has read the answer. */
const AT_ONCE_SECONDS = 5;

/** True for a message that was sent twice at once: a question isn't missed by it. */
export const isEcho = (turn: Turn): boolean => repeats(turn, turn.memory.heard);

/** True for the very words of that message, at once after it. */
export function repeats({ words, nowEpochSeconds }: Turn, heard: Heard | undefined): boolean {
  if (!heard || words === '') return false;
  return heard.mark === markOf(words) && nowEpochSeconds - heard.atEpochSeconds <= AT_ONCE_SECONDS;
}

export const heardNow = ({ words, nowEpochSeconds }: Turn): Heard => ({
  mark: markOf(words),
  atEpochSeconds: nowEpochSeconds,
});

/** The memory with a mark of this message; of an echo none, so that a third one is taken for what it is. */
export function markHeard(turn: Turn, { heard: _, ...memory }: Memory): Memory {
  if (turn.words === '' || isEcho(turn)) return memory;
  return { ...memory, heard: heardNow(turn) };
}

/** A number that says whether two texts are the same, and little else (FNV-1a, 32 bits). */
function markOf(words: string): number {
  let mark = 0x811c9dc5;
  for (const character of words) mark = Math.imul(mark ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return mark >>> 0;
}
