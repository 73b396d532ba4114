import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Another Lex Local that still runs writes to the state folder. */
export class StateInUseError extends Error {
  readonly code = 'state-in-use';

  constructor(directory: string, { pid, file }: { pid: number; file: string }) {
    super(
      `Process ${pid} keeps its state in '${directory}': end it, or name another folder. If it is no Lex Local, delete '${file}'.`,
    );
    this.name = 'StateInUseError';
  }
}

const FILE = 'in-use-by';

/**
 * Makes a state folder this process' own, until it is released or the process ends. Two at once would overwrite each
 * other's files. What a killed process left behind doesn't count.
 *
 * @throws StateInUseError
 */
export function claimState(directory: string): void {
  const file = path.join(directory, FILE);
  const pid = ownerIn(file);
  if (pid !== undefined && pid !== process.pid && isRunning(pid)) throw new StateInUseError(directory, { pid, file });
  writeFileSync(file, String(process.pid));
}

export const releaseState = (directory: string): void => rmSync(path.join(directory, FILE), { force: true });

function ownerIn(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Signal 0 asks only; EPERM is the answer for a process of somebody else. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
