import { applyLocalEnvironment } from '../environment/local-environment.ts';
import { fillInNow } from '../functions/fill-in-now.ts';
import { readPorts } from '../ports/ports.ts';
import { type Surroundings, startForInvocation } from '../start/start-for-invocation.ts';
import type { CommandOptions, HookContext } from './context.ts';

/** After the answer is printed: what the function left open must not keep the command from ending. */
const GRACE_MS = 2_000;

/** `sls invoke local`: the function finds its tables and secrets, whether a stack is running or not. */
export function invokeHooks(context: HookContext, options: CommandOptions) {
  let surroundings: Surroundings | undefined;
  return {
    'before:invoke:local:invoke': async () => {
      const { lexLocal } = readPorts(process.env);
      surroundings = await startForInvocation({ ...context, service: context.service(), lexPort: lexLocal });
      applyLocalEnvironment(surroundings.environment, process.env);
      options.data = fillInNow(options.data, Math.floor(Date.now() / 1_000));
    },
    'after:invoke:local:invoke': async () => {
      await surroundings?.stop();
      setTimeout(() => process.exit(), GRACE_MS).unref();
    },
  };
}
