/** What functions used for a conversation, of what is paid for. */
export interface Used {
  /** Invocations of Lambda functions. */
  readonly requests: number;
  /** Configured memory in MB, times milliseconds. */
  readonly megabyteMs: number;
  /** DynamoDB's capacity units. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Calls of DynamoDB. */
  readonly tableCalls: number;
}

export const NOTHING_USED: Used = { requests: 0, megabyteMs: 0, readUnits: 0, writeUnits: 0, tableCalls: 0 };

const NAMES = Object.keys(NOTHING_USED) as readonly (keyof Used)[];

/** The same as a list, for where each character counts. */
export type UsedInShort = readonly [
  requests: number,
  megabyteMs: number,
  readUnits: number,
  writeUnits: number,
  tableCalls: number,
];

export const inShort = (used: Used): UsedInShort => [
  used.requests,
  used.megabyteMs,
  used.readUnits,
  used.writeUnits,
  used.tableCalls,
];

export const fromShort = ([requests, megabyteMs, readUnits, writeUnits, tableCalls]: UsedInShort): Used => ({
  requests,
  megabyteMs,
  readUnits,
  writeUnits,
  tableCalls,
});

const each = (valueOf: (name: keyof Used) => number): Used =>
  Object.fromEntries(NAMES.map((name) => [name, valueOf(name)] as const)) as unknown as Used;

export const sumOfUsed = (...parts: readonly (Used | undefined)[]): Used =>
  each((name) => parts.reduce((sum, part) => sum + (part?.[name] ?? 0), 0));

/**
 * What was used between two totals of one conversation. Totals only grow; where one is smaller than it was, counting has
 * begun anew, and all of it is new.
 */
export function usedSince(before: Used | undefined, now: Used): Used {
  const isContinued = before !== undefined && NAMES.every((name) => now[name] >= before[name]);
  return isContinued ? each((name) => now[name] - before[name]) : now;
}

const MEGABYTE_MS_A_GB_SECOND = 1024 * 1000;

/** By the names that prices have; what came to nothing is left out. */
export function usageOf(used: Used): Readonly<Record<string, number>> {
  const named = {
    'lambda-request': used.requests,
    'lambda-gb-second': used.megabyteMs / MEGABYTE_MS_A_GB_SECOND,
    'dynamodb-read-unit': used.readUnits,
    'dynamodb-write-unit': used.writeUnits,
    'dynamodb-call': used.tableCalls,
  };
  return Object.fromEntries(Object.entries(named).filter(([, amount]) => amount > 0));
}
