import type { Figure } from '#business/insights/index';

type Parts = Pick<Figure, 'numerator' | 'denominator' | 'value'>;

/** A figure that is told by labels as one: all its numerators over all its denominators. Undefined for none. */
export function together(parts: readonly Figure[]): Figure | undefined {
  const [first] = parts;
  if (!first || (parts.length === 1 && first.label === undefined)) return first;
  const past = parts.flatMap(({ before }) => (before ? [before] : []));
  return { kpi: first.kpi, ...sumOf(parts), ...(past.length > 0 && { before: sumOf(past) }) };
}

function sumOf(parts: readonly Parts[]): Parts {
  const numerator = parts.reduce((sum, part) => sum + part.numerator, 0);
  if (parts.every(({ denominator }) => denominator === undefined)) return { numerator, value: numerator };
  const denominator = parts.reduce((sum, part) => sum + (part.denominator ?? 0), 0);
  return { numerator, denominator, ...(denominator !== 0 && { value: numerator / denominator }) };
}
