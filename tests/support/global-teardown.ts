import { once } from 'node:events';
import { rm } from 'node:fs/promises';

/** The stack ends when its input does, so it also ends when Jest is killed. */
export default async function globalTeardown(): Promise<void> {
  await rm(process.env['PACKAGES_FOLDER']!, { recursive: true, force: true });
  const stack = globalThis.testStack;
  if (!stack || stack.exitCode !== null) return;
  stack.stdin?.end();
  await once(stack, 'exit');
}
