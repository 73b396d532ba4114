import { parseEmailAddress } from '#business/customers/index';
import type { Sentence, Spotted } from './sentence.ts';

const OPENING = /^(?:mailto:|[^\p{L}\p{N}]+)+/iu;
const CLOSING = /[^\p{L}\p{N}]+$/u;
/** "jane @ example.com" and, read out, "jane dot doe at example dot com". */
const SPREAD =
  /(?<![\w.+-])[\w+-]{1,64}(?:(?: dot |\.)[\w+-]{1,63}){0,4}(?: ?@ ?| at )[a-z\d-]{1,63}(?:(?: dot |\.)[a-z\d-]{1,63}){0,3}(?: dot |\.)(?:com|net|org|edu|gov|io|co|us|uk|ca|de|me|info|example|test)\b/g;

/** E-mail addresses, typed or read out; anything else around an "@" is taken for no value. */
export function findEmails({ text, lower }: Sentence): Spotted[] {
  const typed = [...text.matchAll(/\S+/g)]
    .filter(([token]) => token.includes('@') && token.length > 1)
    .map(({ 0: token, index }) => readToken(token, index));
  const spread = [...lower.matchAll(SPREAD)].flatMap(({ 0: said, index }) => {
    const span = { start: index, end: index + said.length };
    const isTyped = typed.some(({ kind, start, end }) => kind && start < span.end && span.start < end);
    const parsed = parseEmailAddress(said.replace(/ dot /g, '.').replace(/ ?@ ?| at /, '@'));
    return parsed.ok && !isTyped ? [{ kind: 'email' as const, value: parsed.email, ...span }] : [];
  });
  return [...spread, ...typed.filter((one) => spread.every(({ start, end }) => one.end <= start || one.start >= end))];
}

function readToken(token: string, index: number): Spotted {
  const start = index + (OPENING.exec(token)?.[0].length ?? 0);
  const end = index + token.length - (CLOSING.exec(token)?.[0].length ?? 0);
  const parsed = parseEmailAddress(token.slice(start - index, Math.max(start, end) - index));
  if (!parsed.ok) return { kind: null, value: '', start: index, end: index + token.length };
  return { kind: 'email', value: parsed.email, start, end };
}
