import type fc from 'fast-check';

const times = Number(process.env['FUZZ_RUNS'] ?? 1);

/**
 * How many conversations each law is tried on, the same ones each time, so that a change is judged by what it changed.
 * FUZZ_RUNS multiplies them, with others each time: `npm run fuzz` plays more than ten thousand over the six laws.
 */
export const RUNS = { numRuns: 300 * times, ...(times === 1 && { seed: 1 }) } satisfies fc.Parameters;
