import type { NameWord } from './split-name.ts';

/** "Doe, Jane Doe" and "Jane, Jane Doe": of a name said twice the fuller one counts. */
export function fuller(words: readonly NameWord[], next: readonly NameWord[]): readonly NameWord[] {
  const [only] = words;
  const isAgain = next.some(({ written }) => written.toLowerCase() === only?.written.toLowerCase());
  return words.length === 1 && next.length > 1 && isAgain ? next : words;
}
