import { validationError } from '../errors.ts';

/** What text travels as, in requests and answers. */
export const TEXT_TYPE = 'text/plain; charset=utf-8';

const TEXT = /^text\/plain\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Lex Local hears nothing and says nothing: audio and key presses are refused in so many words. */
export function requireText(contentType: string, member: string): void {
  if (TEXT.test(contentType)) return;
  throw validationError(
    `Value at '${member}': '${contentType}' is speech, key presses or unknown. Lex Local takes and gives '${TEXT_TYPE}' only.`,
  );
}
