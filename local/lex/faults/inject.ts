import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FaultKind, Faults } from './faults.ts';
import { ERRORS, FAULT_KINDS, latencyOf } from './faults.ts';

/** What becomes of the answer of a call that is done: it is given, or lost on its way. */
export type AnswerFate = 'given' | 'lost';

/** Called before each operation: may throw an error of the API or take a while. */
export type Inject = (operation: string) => Promise<AnswerFate>;

const READS = /^(Describe|Get|List)/;
const UINT32 = 2 ** 32;

/**
 * What a call meets depends on the seed, the operation and how many calls of that operation came before, so that calls
 * of other operations in between change nothing.
 */
export function createInject(faults: Faults | undefined, seed: number): Inject {
  if (!faults) return () => Promise.resolve('given');
  const calls = new Map<string, number>();
  return async (operation) => {
    const call = calls.get(operation) ?? 0;
    calls.set(operation, call + 1);
    const kind = drawFault(faults, operation, `${seed}:${operation}:${call}`);
    if (kind === 'lost') return 'lost';
    if (kind === 'latency') await delay(latencyOf(faults));
    else if (kind) throw ERRORS[kind](faults);
    return 'given';
  };
}

function drawFault(faults: Faults, operation: string, key: string): FaultKind | undefined {
  if (faults.operations && !faults.operations.includes(operation)) return undefined;
  const digest = createHash('sha256').update(key).digest();
  if (digest.readUInt32BE(0) / UINT32 >= faults.rate) return undefined;
  const kinds = (faults.kinds ?? FAULT_KINDS).filter((kind) => kind !== 'conflict' || !READS.test(operation));
  return kinds[digest.readUInt32BE(4) % kinds.length];
}
