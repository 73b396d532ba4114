import { toPlainText } from '../values/plain-text.ts';

/** Lower case and short forms written out, with the marks that end a clause: what the patterns of this folder look at. */
export const plainRequest = (words: string): string =>
  toPlainText(words.normalize('NFKC'))
    .toLowerCase()
    .replace(/\be-mail/g, 'email')
    .replace(
      /\b(do|does|did|would|have|has|is|are|was|ca|wo)n'?t\b/g,
      (_, verb: string) => `${WHOLE[verb] ?? verb} not`,
    )
    .replace(/\bcannot\b/g, 'can not')
    .replace(/\bi'm\b/g, 'i am')
    .replace(/\b(u|ya|y'all)\b/g, 'you')
    .replace(/\b(wanna)\b/g, 'want to')
    .replace(/[^\p{L}\p{N}'.,;!?@ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const WHOLE: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };
