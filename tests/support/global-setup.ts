import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

declare global {
  var testStack: ChildProcess | undefined;
}

/**
 * Starts the test stack beside Jest, where its code is loaded by Node itself and not by Jest, and passes its environment
 * on to the workers, with a folder for what they package once for all of them.
 */
export default async function globalSetup(): Promise<void> {
  const main = join(process.cwd(), 'tests/support/stack/main.ts');
  const stack = spawn(process.execPath, [main], { stdio: ['pipe', 'pipe', 'inherit'], env: withoutJest(process.env) });
  globalThis.testStack = stack;

  const ready = once(createInterface({ input: stack.stdout }), 'line') as Promise<[string]>;
  const died = once(stack, 'exit').then(([code]) =>
    Promise.reject(new Error(`The test stack ended with code ${code}.`)),
  );
  died.catch(() => undefined);
  const [line] = await Promise.race([ready, died]);
  Object.assign(process.env, JSON.parse(line));
  process.env['PACKAGES_FOLDER'] = await mkdtemp(join(tmpdir(), 'smart-commerce-packages-'));
}

const withoutJest = ({ NODE_OPTIONS: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => env;
