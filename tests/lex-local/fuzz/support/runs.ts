import type { Parameters } from 'fast-check';

/** `FUZZ_RUNS=20` makes twenty times as many runs, from another seed each time; without it all runs are the same. */
const FACTOR = Number(process.env['FUZZ_RUNS'] ?? 1);
const SEED = 20_250_305;

/** Enough for the slowest property of this folder on a busy machine: the tests look for hangs, not for speed. */
export const PATIENCE_MS = 120_000 * FACTOR;

/** Parameters of `fc.assert`. `examples` are inputs that failed once: they are tried first. */
export const fuzz = <T>(runs: number, examples: T[] = []): Parameters<T> => ({
  numRuns: runs * FACTOR + examples.length,
  examples,
  ...(FACTOR === 1 && { seed: SEED }),
});
