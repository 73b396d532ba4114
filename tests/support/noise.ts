import { createHash } from 'node:crypto';

/** A text of this length that can't be made shorter, always the same. */
export function noise(length: number): string {
  let text = '';
  while (text.length < length) text += createHash('sha512').update(text).digest('base64');
  return text.slice(0, length);
}
