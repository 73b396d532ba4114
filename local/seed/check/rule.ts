import type { Flaw } from '../shop-rows.ts';

/** What a schema can't say about a row of the right shape. */
export type Rule<Row> = (row: Row) => readonly Flaw[];

export const NO_FLAWS: readonly Flaw[] = [];

/**
 * Refuses every row but the first that has a value.
 *
 * The rule remembers what it has seen: make a new one for each pass over a file.
 *
 * @param member where the value stands, for the report
 * @param valueOf the value in the form that is compared
 */
export function unique<Row>(member: string, valueOf: (row: Row) => string, what: string): Rule<Row> {
  const seen = new Set<string>();
  return (row) => {
    const value = valueOf(row);
    if (seen.has(value)) return [{ member, reason: `${what} stands on an earlier row too` }];
    seen.add(value);
    return NO_FLAWS;
  };
}
