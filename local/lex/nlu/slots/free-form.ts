import type { Resolver, Span } from './resolver.ts';
import { spanAt } from './resolver.ts';

const whole = (text: string): Span | undefined =>
  text.trim() === '' ? undefined : spanAt(text, [0, text.length], text);

/** AMAZON.FreeFormInput and the built-in types read as said: the whole answer. They never stand out in a sentence. */
export const createFreeFormResolver = (): Resolver => ({
  find: () => [],
  elicit: whole,
  accept: (text) => whole(text)?.value,
  sample: 'this',
  isOpen: true,
});
