import { StackError } from '../stack-error.ts';
import { findRunningStack } from './running-stack.ts';

/** @throws StackError when this repository's stack runs on this port already, which is no conflict but good news */
export async function refuseSecondStart(directory: string, lexPort: number): Promise<void> {
  const running = await findRunningStack(directory, lexPort);
  if (!running) return;
  throw new StackError(
    'already-running',
    `SmartCommerce already runs (process ${running.pid}, stage ${running.stage}): talk to it with "npm run chat".`,
  );
}
