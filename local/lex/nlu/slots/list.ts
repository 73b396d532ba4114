import { wordsOf } from '../words.ts';
import type { ResolveContext, Resolver, Span } from './resolver.ts';
import { spanAt } from './resolver.ts';
import type { Range } from './segments.ts';
import { isFree, segmentsOf, wordCount } from './segments.ts';

/** Beside listed values, words of an open type count as a value only when they are this few. */
const MAX_UNLISTED_WORDS = 2;

/**
 * Several values of one custom type, separated by commas, "and" or spaces. The value as a whole is the text from the
 * first to the last of them.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/multi-valued-slots.html
 */
export function createListResolver(element: Resolver): Resolver {
  type Read = (part: string, context: ResolveContext) => Span[];

  const readAt = (text: string, { start, end }: Range, context: ResolveContext, read: Read): Span[] =>
    read(text.slice(start, end), context).map((span) => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    }));

  const find: Read = (part, context) => element.find(part, context);

  /** First in the whole text, so that a value may contain "and"; then in the parts without one, where typos count too. */
  const findValues: Read = (text, context) => {
    const found = element.find(text, context);
    const others = segmentsOf(text, found).flatMap((part) => readAt(text, part, context, find));
    return inOrder([...found, ...others]);
  };

  const elicitValues: Read = (text, context) => {
    const found = findValues(text, context);
    const elicit: Read = (part) => [element.elicit(part, context) ?? []].flat();
    const others = segmentsOf(text, found)
      .filter((part) => found.length === 0 || wordCount(text, part) <= MAX_UNLISTED_WORDS)
      .flatMap((part) => readAt(text, part, context, elicit));
    return inOrder([...found, ...others]);
  };

  const acceptValues: Read = (text, context) => {
    const found = findValues(text, context);
    if (segmentsOf(text, found).length === 0) return found;
    const accepted = segmentsOf(text).map((part) => {
      const value = element.accept(text.slice(part.start, part.end), context);
      return value && { ...part, value };
    });
    return accepted.some((span) => !span) ? [] : accepted.flatMap((span) => span ?? []);
  };

  return {
    find: (text, context) => [toList(text, findValues(text, context)) ?? []].flat(),
    elicit: (text, context) => toList(text, elicitValues(text, context)),
    accept: (text, context) =>
      wordsOf(text).length === 0 ? undefined : toList(text, acceptValues(text, context))?.value,
    sample: element.sample,
    isOpen: element.isOpen,
  };
}

const inOrder = (spans: Span[]): Span[] => [...spans].sort((one, other) => one.start - other.start);

function toList(text: string, spans: Span[]): Span | undefined {
  const apart = spans.filter((span, index) => isFree(span, spans.slice(0, index)));
  const [first, last] = [apart[0], apart.at(-1)];
  if (!first || !last) return undefined;
  const whole = spanAt(text, [first.start, last.end], text.slice(first.start, last.end));
  return { ...whole, value: { ...whole.value, values: apart.map(({ value }) => value) } };
}
