import { ApiError } from './errors.ts';
import type { FailedCall } from './server/respond-to.ts';

type Log = (entry: Record<string, unknown>) => void;

/**
 * One line per call that failed, turns included: the operation, the ids in its path, the error's code. What is wrong
 * stays out unless `withMessages`, because a message may quote what the customer said.
 */
export const logFailures =
  (log: Log, withMessages: boolean) =>
  ({ operation, labels, error, milliseconds }: FailedCall): void => {
    const isModelled = error instanceof ApiError;
    log({
      event: 'call-failed',
      operation,
      ...labels,
      code: isModelled ? error.code : 'InternalServerException',
      status: isModelled ? error.status : 500,
      milliseconds: Math.round(milliseconds),
      ...(withMessages && { error: error instanceof Error ? error.message : String(error) }),
    });
  };
