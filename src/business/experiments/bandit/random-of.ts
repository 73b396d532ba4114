import { murmur } from '../murmur.ts';

const WHOLE = 2 ** 32;

/** Numbers from 0 up to 1 that look random, and are always the same for the same text: what is drawn twice comes out alike. */
export function randomOf(text: string): () => number {
  let drawn = 0;
  return () => murmur(`${text}/${drawn++}`) / WHOLE;
}
