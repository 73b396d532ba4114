/** What is known of all units that were shown one variant, for one measure. */
export interface Tally {
  readonly units: number;
  /** Of all values; a unit without an outcome has 0. */
  readonly sum: number;
  /** Of all values' squares. */
  readonly squares: number;
}

export const EMPTY_TALLY: Tally = { units: 0, sum: 0, squares: 0 };

export const addUnit = ({ units, sum, squares }: Tally, value: number): Tally => ({
  units: units + 1,
  sum: sum + value,
  squares: squares + value * value,
});

/** The average, and how far it may be off: the variance of the average, never 0 while something is unknown. */
export function estimate({ units, sum, squares }: Tally, kind: 'proportion' | 'mean') {
  if (units === 0) return { mean: 0, variance: Infinity };
  const mean = sum / units;
  if (kind === 'mean') return { mean, variance: Math.max(squares / units - mean * mean, 1) / units };
  // Half a customer more on either side: a share of none or all isn't certain yet.
  const smoothed = (sum + 0.5) / (units + 1);
  return { mean, variance: (smoothed * (1 - smoothed)) / units };
}
