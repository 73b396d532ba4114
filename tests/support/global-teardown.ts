import { once } from 'node:events';

/** The stack ends when its input does, so it also ends when Jest is killed. */
export default async function globalTeardown(): Promise<void> {
  const stack = globalThis.testStack;
  if (!stack || stack.exitCode !== null) return;
  stack.stdin?.end();
  await once(stack, 'exit');
}
