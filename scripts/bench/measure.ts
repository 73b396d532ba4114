/** Times of one kind of work, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Does the works one after the other and takes the time of each; the first tenth warms up and doesn't count. */
export async function measure(works: readonly (() => Promise<unknown>)[]): Promise<Times> {
  const times: number[] = [];
  for (const work of works) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const counted = times.slice(Math.ceil(times.length / 10)).sort((a, b) => a - b);
  return { median: quantile(counted, 0.5), p95: quantile(counted, 0.95) };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
