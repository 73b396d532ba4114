import type { Invoke } from './invoke.ts';

type Log = (entry: Record<string, unknown>) => void;

/** Tells the log of calls of functions that failed, whatever the dialog makes of it. A reason may quote the customer. */
export const logHookFailures =
  (invoke: Invoke, log: Log, logsReasons: boolean): Invoke =>
  async (functionArn, event) => {
    const began = performance.now();
    const invocation = await invoke(functionArn, event);
    if (invocation.kind !== 'returned') {
      const { kind, code, reason } = invocation;
      const milliseconds = Math.round(performance.now() - began);
      log({ event: 'hook-failed', functionArn, kind, code, milliseconds, ...(logsReasons && { reason }) });
    }
    return invocation;
  };
