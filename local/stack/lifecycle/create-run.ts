import { constants } from 'node:os';
import { watchParent } from './watch-parent.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Run {
  /** From here on a signal is the usual way to end, and no longer an interrupted start. */
  isReady(): void;
  /** Ends this process, and with it all that was started. */
  end(message: string, exitCode: number): void;
}

/** Watches for every way in which the stack can end, from its first line on, so that nothing outlives it. */
export function createRun(log: (line: string) => void): Run {
  let isReady = false;
  const run: Run = {
    isReady: () => (isReady = true),
    end(message, exitCode) {
      log(message);
      process.exit(exitCode);
    },
  };

  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (isReady) return run.end('SmartCommerce has stopped.', 0);
      return run.end(
        `Stopped by ${signal} before SmartCommerce was ready. Nothing is left running.`,
        128 + constants.signals[signal],
      );
    });
  }
  watchParent(() => run.end('The program that started SmartCommerce is gone, so it stops too.', 1));
  return run;
}
