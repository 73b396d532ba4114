import type { ResolveContext, Resolver, Span } from './resolver.ts';

/**
 * A resolver that remembers what it found in the last text: one turn asks the same of it for every intent that may be
 * meant.
 */
export function rememberLast(resolver: Resolver): Resolver {
  let last: { text: string; now: number; spans: Span[] } | undefined;
  return {
    ...resolver,
    find(text: string, context: ResolveContext): Span[] {
      if (last?.text !== text || last.now !== context.now) {
        last = { text, now: context.now, spans: resolver.find(text, context) };
      }
      return structuredClone(last.spans);
    },
  };
}
