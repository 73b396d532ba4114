/** What a function has used, of what is paid for. */
export interface Used {
  /** Invocations of Lambda functions. */
  readonly requests: number;
  /** Configured memory in MB, times milliseconds, summed over invocations. */
  readonly megabyteMs: number;
  /** DynamoDB's capacity units. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Calls of DynamoDB, whatever they took. */
  readonly tableCalls: number;
}

export interface UsageMeter {
  /** An invocation begins; its time is counted until it ends. */
  begin(): void;
  end(): void;
  /** A call of DynamoDB, with what it took. */
  noteTableCall(units: { readonly readUnits: number; readonly writeUnits: number }): void;
  /** What was used since it was taken last, an invocation under way up to now. So each bit is taken once. */
  take(): Used;
}

const NOTHING: Used = { requests: 0, megabyteMs: 0, readUnits: 0, writeUnits: 0, tableCalls: 0 };

/**
 * Counts what one running function uses.
 *
 * What it uses after it was asked, such as the time its answer takes to leave, counts with what is taken next: sums over
 * all invocations are right, and one invocation's is to within that rest.
 *
 * @param memoryMegabytes as configured; 0 where nobody pays for it
 */
export function createUsageMeter(memoryMegabytes: number, nowMs: () => number): UsageMeter {
  let used = NOTHING;
  let underWay = 0;
  let countedUntilMs = 0;
  const add = (more: Partial<Used>) => {
    used = { ...used, ...more };
  };
  const countTime = () => {
    const now = nowMs();
    add({ megabyteMs: used.megabyteMs + underWay * (now - countedUntilMs) * memoryMegabytes });
    countedUntilMs = now;
  };

  return {
    begin() {
      countTime();
      underWay += 1;
      add({ requests: used.requests + 1 });
    },
    end() {
      countTime();
      underWay -= 1;
    },
    noteTableCall({ readUnits, writeUnits }) {
      add({
        tableCalls: used.tableCalls + 1,
        readUnits: used.readUnits + readUnits,
        writeUnits: used.writeUnits + writeUnits,
      });
    },
    take() {
      countTime();
      const taken = { ...used, megabyteMs: Math.round(used.megabyteMs) };
      used = { ...NOTHING, megabyteMs: used.megabyteMs - taken.megabyteMs };
      return taken;
    },
  };
}
