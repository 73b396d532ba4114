import { findAmounts } from './amounts.ts';
import { createNumberResolver } from './number.ts';
import type { Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

const SIGN = /^\s*(?:%|per\s?cent(?![a-z])|pct(?![a-z]))/i;
const MINUS = /^(?:-|minus|negative)/i;

function find(text: string): Span[] {
  return findAmounts(text).flatMap(({ start, end, value }) => {
    const sign = SIGN.exec(text.slice(end));
    if (!sign) return [];
    const minus = MINUS.test(text.slice(start, end)) ? '-' : '';
    return [spanAt(text, [start, end + sign[0].length], `${minus}${value}%`)];
  });
}

/** AMAZON.Percentage: the number with a percent sign; a number alone, as an answer, stays a number. */
export function createPercentageResolver(): Resolver {
  const number = createNumberResolver();
  return createPatternResolver('20%', find, (text, context) => {
    const found = find(text);
    const bare = found.length === 0 ? number.elicit(text, context) : undefined;
    return bare ? [bare] : found;
  });
}
