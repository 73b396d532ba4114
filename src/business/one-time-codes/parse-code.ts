import { CODE_POLICY } from './policy.ts';

export type CodeParse = { readonly ok: true; readonly code: string } | { readonly ok: false };

const FORM = new RegExp(`^\\d{${CODE_POLICY.digits}}$`);

/**
 * Reads a code as people type it: spaces, dots and hyphens between digits are dropped, leading zeros are kept.
 *
 * What isn't a code by its form isn't worth a try.
 *
 * @example parseOneTimeCode(' 012 345. ') → { ok: true, code: '012345' }
 */
export function parseOneTimeCode(said: string): CodeParse {
  const code = said.normalize('NFKC').replace(/[\s.-]/g, '');
  return FORM.test(code) ? { ok: true, code } : { ok: false };
}
