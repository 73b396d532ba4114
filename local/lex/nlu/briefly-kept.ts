import type { Embed, Vector } from './embedder.ts';
import { createLastUsed } from './last-used.ts';

/** Enough for one turn: the whole message, and clauses of it. */
const KEPT = 4;

/** Vectors of the last few texts, in memory only: what recognition and mood both compare is computed once. */
export function createBrieflyKept(embed: Embed): Embed {
  const lastUsed = createLastUsed<Vector>(KEPT);
  const one = async (text: string): Promise<Vector> => (await embed([text]))[0] as Vector;
  return (texts) => Promise.all(texts.map((text) => lastUsed(text, () => one(text))));
}
