/**
 * How far apart two samples lie by the ranks of their values (Mann-Whitney), in standard deviations: near 0 when they
 * come from one distribution, whatever its shape; beyond 4 once in 16,000 times by chance.
 */
function rankSumZ(left: readonly number[], right: readonly number[]): number {
  const all = [...left.map((value) => ({ value, isLeft: true })), ...right.map((value) => ({ value, isLeft: false }))];
  all.sort((a, b) => a.value - b.value);
  const rankSum = all.reduce((sum, { isLeft }, index) => (isLeft ? sum + index + 1 : sum), 0);
  const [m, n] = [left.length, right.length];
  const expected = (m * (m + n + 1)) / 2;
  return (rankSum - expected) / Math.sqrt((m * n * (m + n + 1)) / 12);
}

interface Timed {
  readonly milliseconds: number;
}

/** How far apart the times of two kinds lie that were taken in pairs, in standard deviations, whichever is longer. */
export const distanceInTime = (pairs: readonly (readonly [Timed, Timed])[]): number =>
  Math.abs(
    rankSumZ(
      pairs.map(([one]) => one.milliseconds),
      pairs.map(([, other]) => other.milliseconds),
    ),
  );
