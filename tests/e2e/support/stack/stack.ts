import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../../../../local/stack/lifecycle/is-alive.ts';

/** What the setup tells the tests of the stack that it has started, by an environment variable. */
export interface StackNote {
  readonly pid: number;
  /** The file that has all that it printed. */
  readonly log: string;
  readonly ports: Readonly<Record<string, string>>;
}

const VARIABLE = 'E2E_STACK';

export const noteStack = (note: StackNote): void => void (process.env[VARIABLE] = JSON.stringify(note));

/** The stack's ports, once it is ready: it starts while tests that don't need it already run. */
export async function untilStackIsReady(): Promise<StackNote['ports']> {
  const { pid, log, ports } = JSON.parse(process.env[VARIABLE] ?? '{}') as StackNote;
  const printed = () => readFileSync(log, 'utf8');
  while (!printed().includes('SmartCommerce is ready')) {
    if (!isAlive(pid)) throw new Error(`The stack has ended before it was ready:\n${printed()}`);
    await pause(100);
  }
  return ports;
}
