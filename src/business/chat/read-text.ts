import { CHAT_POLICY } from './policy.ts';

export type ReadText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'malformed' } | { readonly kind: 'too-long' };

/** Line breaks and tabs are spaces; other characters that steer a terminal are nothing that a person types. */
const BREAKS = /[\t\n\r\u2028\u2029]+/g;
const CONTROLS = /\p{Cc}/u;

/**
 * What somebody typed, as it is said to the bot: in one line, and no longer than leaves Lex room for its event of 12 KB,
 * which has the words several times.
 */
export function readText(typed: unknown): ReadText {
  if (typeof typed !== 'string' || !typed.isWellFormed()) return { kind: 'malformed' };
  const text = typed.replace(BREAKS, ' ').trim();
  if (text === '' || CONTROLS.test(text)) return { kind: 'malformed' };
  const { mostCharacters, mostBytes } = CHAT_POLICY.text;
  const isTooLong = text.length > mostCharacters || utf8Length(text) > mostBytes;
  return isTooLong ? { kind: 'too-long' } : { kind: 'text', text };
}

/** Whether an answer to what the bot asked leaves Lex room for it. */
export const fitsQuestion = (text: string, asked: string | undefined): boolean =>
  utf8Length(text) <= (CHAT_POLICY.ownWordsMostBytes[asked ?? ''] ?? Infinity);

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
