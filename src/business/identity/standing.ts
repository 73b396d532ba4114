import { type Lock, nextLock } from './lock.ts';
import type { Scope } from './scopes.ts';

/** One scope as an attempt found it. */
export interface Counted {
  readonly scope: Scope;
  /** How many attempts the window has with this one, at least 1. */
  readonly attempts: number;
  /** The last lock, in force or of the last day. */
  readonly lock?: Lock | undefined;
}

/** A lock that this attempt brings on, and the one that it follows on. */
export interface LockToSet {
  readonly scope: Scope;
  readonly lock: Lock;
  readonly before: Lock | undefined;
}

/** What an attempt is due before anybody looks whether it is right. */
export type Standing =
  | { readonly kind: 'judged' }
  | { readonly kind: 'code-needed' }
  /** In a lock that is in force already, `toSet` is empty. */
  | { readonly kind: 'locked'; readonly untilEpochSeconds: number; readonly toSet: readonly LockToSet[] };

/** A lock goes before a code, a code before judgement: whether the claim is right plays no part. */
export function standingOf(counted: readonly Counted[], nowEpochSeconds: number): Standing {
  const inForce = counted.flatMap(({ lock }) => (lock && lock.untilEpochSeconds > nowEpochSeconds ? [lock] : []));
  if (inForce.length > 0) return { kind: 'locked', untilEpochSeconds: latest(inForce), toSet: [] };

  const toSet = counted
    .filter(({ scope, attempts }) => attempts > (scope.limit.lockAfter ?? Infinity))
    .map(({ scope, lock: before }) => ({ scope, before, lock: nextLock(before, nowEpochSeconds) }));
  if (toSet.length > 0) return { kind: 'locked', untilEpochSeconds: latest(toSet.map(({ lock }) => lock)), toSet };

  const needsCode = counted.some(({ scope, attempts }) => attempts > (scope.limit.codeAfter ?? Infinity));
  return { kind: needsCode ? 'code-needed' : 'judged' };
}

/** True when everybody together misses more than customers mistype. */
export const isAlarming = (counted: readonly Counted[]): boolean =>
  counted.some(({ scope, attempts }) => attempts > (scope.limit.alarmAfter ?? Infinity));

const latest = (locks: readonly Lock[]): number => Math.max(...locks.map(({ untilEpochSeconds }) => untilEpochSeconds));
