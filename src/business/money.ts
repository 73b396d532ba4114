/** A hundredth of a percent: 1,500 are 15 %. Percentages are whole numbers of them, so that no amount meets a float. */
export type BasisPoints = number;

/** All of an amount. */
export const WHOLE: BasisPoints = 10_000;

/** No amount is larger, in minor units: its percentages stay exact. */
export const MOST_MINOR = Math.floor(Number.MAX_SAFE_INTEGER / WHOLE / 2);

/**
 * A percentage of an amount, rounded to the nearest minor unit, halves up.
 *
 * @param amountMinor minor units, from 0 to `MOST_MINOR`
 * @example percentOf(999, 500) → 50 (5 % of $9.99 are 49.95 cents)
 */
export const percentOf = (amountMinor: number, share: BasisPoints): number =>
  Math.floor((amountMinor * share + WHOLE / 2) / WHOLE);

/** The same, rounded up: for what an amount must not go below. */
export const percentOfAtLeast = (amountMinor: number, share: BasisPoints): number =>
  Math.ceil((amountMinor * share) / WHOLE);

/**
 * Splits an amount over parts in proportion to their weights, losing nothing.
 *
 * @param amountMinor minor units, 0 or more
 * @param weights one for each part, each 0 or more; their order is kept
 * @returns one share for each part; shares sum to the amount exactly. Each is rounded down, then the units left over go
 *   one by one to the largest remainders, ties to the earlier part; parts that all weigh nothing share equally. Empty
 *   when there are no parts: the amount stays with who asked
 * @example allocate(100, [1, 1, 1]) → [34, 33, 33]
 */
export function allocate(amountMinor: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0)
    return weights.length === 0
      ? []
      : allocate(
          amountMinor,
          weights.map(() => 1),
        );
  const parts = weights.map((weight, index) => {
    // Two amounts of money multiplied leave what a number holds exactly.
    const product = BigInt(amountMinor) * BigInt(weight);
    return { index, share: Number(product / BigInt(sum)), remainder: Number(product % BigInt(sum)) };
  });
  const left = amountMinor - parts.reduce((total, { share }) => total + share, 0);
  const first = parts.toSorted((a, b) => b.remainder - a.remainder || a.index - b.index).slice(0, left);
  const lucky = new Set(first.map(({ index }) => index));
  return parts.map(({ index, share }) => share + (lucky.has(index) ? 1 : 0));
}
