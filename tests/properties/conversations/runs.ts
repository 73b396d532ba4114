import type fc from 'fast-check';

/** How many conversations each law is tried on; FUZZ_RUNS multiplies it. */
export const RUNS = { numRuns: 1700 * Number(process.env['FUZZ_RUNS'] ?? 1) } satisfies fc.Parameters;
