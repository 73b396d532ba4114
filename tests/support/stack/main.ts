import { startTestStack } from './start-test-stack.ts';

/** The test stack as a process of its own: tells its environment in one line, and ends when its input does. */
const stack = await startTestStack();
process.stdout.write(`${JSON.stringify(stack.environment)}\n`);

process.stdin.resume().once('end', () => {
  void stack.stop().then(() => process.exit(0));
});
