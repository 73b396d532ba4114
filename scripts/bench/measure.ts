/** Times of one kind of work, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  /** What this process worked for each on average, all its threads together: on a busy machine it is the steadier figure. */
  readonly cpu: number;
}

export interface Row {
  readonly 'median ms': number;
  readonly 'p95 ms': number;
  readonly 'CPU ms': number;
  readonly 'times the floor': number;
}

/** A row of a table; the floor is what the same machine needs for next to nothing, in the same run. */
export const row = ({ median, p95, cpu }: Times, floor: Times): Row => ({
  'median ms': Number(median.toFixed(1)),
  'p95 ms': Number(p95.toFixed(1)),
  'CPU ms': Number(cpu.toFixed(1)),
  'times the floor': Number((median / floor.median).toFixed(1)),
});

/** The floor of Lex Local: a request that it answers at once. */
export const measureFloor = (url: string, runs: number): Promise<Times> =>
  measure(Array.from({ length: runs }, () => () => fetch(`${url}/health`).then((answer) => answer.text())));

/** What is printed beside a figure that has a target. Nothing depends on it: machines differ. */
export const verdict = (meets: boolean, target: string): string => `${meets ? 'meets' : 'misses'} ${target}`;

/** Does the works one after the other and takes the time of each; the first tenth warms up and doesn't count. */
export async function measure(works: readonly (() => Promise<unknown>)[]): Promise<Times> {
  const times: number[] = [];
  const warmUps = Math.ceil(works.length / 10);
  for (const work of works.slice(0, warmUps)) await work();
  const before = process.cpuUsage();
  for (const work of works.slice(warmUps)) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return timesOf(times, process.cpuUsage(before));
}

export function timesOf(milliseconds: readonly number[], { user, system }: NodeJS.CpuUsage): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const cpu = (user + system) / 1000 / sorted.length;
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), cpu };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
