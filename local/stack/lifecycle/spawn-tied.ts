import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The program between: it ends the other when we are gone. */
export const GUARD = fileURLToPath(new URL('end-with-parent.cjs', import.meta.url));
const KEPT_ERROR_CHARACTERS = 4_000;

export interface TiedProcess {
  readonly pid: number;
  /** Settles when the program has ended, for whatever reason. */
  readonly ended: Promise<number>;
  /** The last it said on standard error. */
  lastWords(): string;
  /** Ends it at once, without waiting: safe in `process.on('exit')`. */
  kill(): void;
}

/**
 * Starts a program that ends when this process does, even when this process is killed outright.
 *
 * @param variables that it gets beside this process' own
 */
export async function spawnTied(
  program: string,
  programArguments: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<TiedProcess> {
  // In a group of its own, so that Ctrl-C reaches us first and we end it in our order.
  // What it writes beside itself, as DynamoDB Local does, is nothing that belongs to the project.
  const guard = spawn(process.execPath, [GUARD, program, ...programArguments], {
    detached: true,
    cwd: tmpdir(),
    env: { ...process.env, ...variables },
  });
  const lastWords = keepLastWords(guard);
  const ended = new Promise<number>((resolve) => guard.once('exit', (code) => resolve(code ?? 1)));
  const pid = await Promise.race([readPid(guard), ended.then(() => undefined)]);

  const kill = () => {
    process.removeListener('exit', kill);
    killQuietly(pid);
    guard.kill('SIGKILL');
  };
  process.on('exit', kill);
  void ended.then(kill);
  return { pid: pid ?? -1, ended, lastWords, kill };
}

async function readPid(guard: ChildProcessWithoutNullStreams): Promise<number | undefined> {
  const [line] = (await once(guard.stdout, 'data').catch(() => [])) as [Buffer?];
  return line && Number(line.toString());
}

function keepLastWords(guard: ChildProcessWithoutNullStreams): () => string {
  let words = '';
  guard.stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-KEPT_ERROR_CHARACTERS)));
  guard.stdin.on('error', () => undefined);
  return () => words.trim();
}

/** Ends a process at once; one that is gone, or somebody else's, is left as it is. */
export function killQuietly(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone, or not ours to end.
  }
}
