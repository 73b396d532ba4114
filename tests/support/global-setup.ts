import { type ChildProcess, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

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

  const ready = environmentFrom(stack.stdout);
  const died = once(stack, 'exit').then(([code]) =>
    Promise.reject(new Error(`The test stack ended with code ${code}.`)),
  );
  died.catch(() => undefined);
  const line = await Promise.race([ready, died]);
  Object.assign(process.env, JSON.parse(line));
  process.env['PACKAGES_FOLDER'] = await mkdtemp(join(tmpdir(), 'smart-commerce-packages-'));
}

/** Functions that work off what was seeded may print figures before. */
async function environmentFrom(output: Readable): Promise<string> {
  for await (const [line] of on(createInterface({ input: output }), 'line') as AsyncIterable<[string]>)
    if (line.includes('"TEST_BOT_ID"')) return line;
  throw new Error('The test stack told nothing.');
}

const withoutJest = ({ NODE_OPTIONS: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => env;
