import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers } from '../dynamodb/start-dynamodb-local.ts';
import { isAlive } from '../lifecycle/is-alive.ts';

/** What a running stack tells other programs on the same machine: where things are, never who is talking. */
export interface RunningStack {
  readonly pid: number;
  readonly stage: string;
  readonly region: string;
  readonly lexUrl: string;
  /** Variables under which the AWS SDK reaches this stack. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Stacks on different ports run side by side, so each has a file of its own, by the port of Lex Local. */
const noteFile = (directory: string, lexPort: number) => join(directory, '.local', 'running', `${lexPort}.json`);

/** Leaves a note that this stack runs. @returns what takes the note away, at once and without failing */
export function noteRunningStack(directory: string, lexPort: number, stack: RunningStack): () => void {
  const file = noteFile(directory, lexPort);
  mkdirSync(join(directory, '.local', 'running'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(stack, null, 2)}\n`);
  return () => rmSync(file, { force: true });
}

/** The stack whose Lex Local has this port, if it is really there: a note may outlive a killed stack. */
export async function findRunningStack(directory: string, lexPort: number): Promise<RunningStack | undefined> {
  const stack = readNote(noteFile(directory, lexPort));
  if (!stack || !isAlive(stack.pid)) return undefined;
  return (await answers(stack.environment.AWS_ENDPOINT_URL_DYNAMODB ?? '')) ? stack : undefined;
}

function readNote(file: string): RunningStack | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunningStack;
  } catch {
    return undefined;
  }
}
