import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** Ends the stack as Ctrl+C does, and waits for it. */
export default async function globalTeardown(): Promise<void> {
  const { process: stack, folder } = globalThis.e2eStack!;
  if (stack.exitCode === null && stack.signalCode === null) {
    const ended = once(stack, 'exit');
    stack.kill('SIGINT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
