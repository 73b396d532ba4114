import type { Span, Spotted } from './sentence.ts';

export interface NameWord extends Span {
  readonly written: string;
}

/** Which name the words are; `any` when they may be a full name. */
export type NamePart = 'first' | 'last' | 'any';

/** They begin a last name: "van Dyk". */
export const PARTICLES = new Set(
  'da de del della der di dos du el la le mac st ten ter van vom von zu bin al'.split(' '),
);

/** Whatever is longer is no name, in characters. */
export const LONGEST_NAME = 60;

/** Of a full name the first word is the first name, and what follows the last. */
export function splitName(words: readonly NameWord[], part: NamePart): Spotted[] {
  const initials = words.filter(({ written }) => !/^\p{L}\.?$/u.test(written));
  const named = initials.length > 0 ? initials : words;
  if (named.length === 0) return [];
  if (named.some(({ written }) => written.length > LONGEST_NAME)) return [];
  if (part !== 'any') return [join(part === 'first' ? 'firstName' : 'lastName', named)];
  const [first, ...last] = named;
  return [join('firstName', [first!]), ...(last.length > 0 ? [join('lastName', last)] : [])];
}

function join(kind: 'firstName' | 'lastName', words: readonly NameWord[]): Spotted {
  const value = words.map(({ written }) => inProperCase(written)).join(' ');
  return { kind, value, start: words[0]!.start, end: words.at(-1)!.end };
}

/** "john" and "JOHN" are John; "McDonald" stays as written. */
function inProperCase(written: string): string {
  const lower = written.toLowerCase();
  const isPlain = written === lower || (written === written.toUpperCase() && written.length > 2);
  if (!isPlain || PARTICLES.has(lower)) return written;
  return lower.replace(/(^|['’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
