import type { Purchase } from './purchase.ts';

/** What people of one name buy, most of them first; nothing that could be one person's. */
export type NameTaste =
  { readonly kind: 'few-of-that-name' } | { readonly kind: 'taste'; readonly categories: readonly string[] };

/** Fewer people of a name than this, and what they buy is theirs: nothing is said. */
export const FEWEST_OF_A_NAME = 5;

/**
 * What people of a name have in common: categories that at least so many of them bought from, the most common first.
 *
 * @param purchases of everybody of that name
 * @source Names identify nobody: history is used for unverified people in aggregate form only.
 */
export function tasteOfName(purchases: readonly Purchase[]): NameTaste {
  const buyers = new Map<string, Set<string>>();
  for (const { customerId, lines } of purchases)
    for (const { category } of lines) buyers.set(category, (buyers.get(category) ?? new Set()).add(customerId));

  const common = [...buyers].filter(([, people]) => people.size >= FEWEST_OF_A_NAME);
  if (common.length === 0) return { kind: 'few-of-that-name' };
  const categories = common.toSorted((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return { kind: 'taste', categories };
}
