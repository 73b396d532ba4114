import { minutesLeft } from './lock.ts';
import { SLOW_BY_MILLISECONDS } from './policy.ts';
import type { AttemptPorts } from './ports.ts';
import type { Scope } from './scopes.ts';
import { type Counted, isAlarming, type Standing, standingOf } from './standing.ts';

/** An attempt that was counted, and what it is due. */
export interface Attempt {
  readonly standing: Standing;
  readonly scopes: readonly Scope[];
  readonly nowEpochSeconds: number;
}

/**
 * Counts an attempt against each scope before anybody knows whether it is right, so that parallel guesses can't all see
 * zero, and reads the locks beside it. All calls go in parallel, and they are the same whatever is claimed.
 */
export async function reserveAttempt(
  scopes: readonly Scope[],
  nowEpochSeconds: number,
  ports: AttemptPorts,
): Promise<Attempt> {
  const count = async (scope: Scope): Promise<Counted> => {
    const [attempts, lock] = await Promise.all([
      ports.attempts.reserve(scope, nowEpochSeconds),
      scope.limit.lockAfter === undefined ? undefined : ports.locks.find(scope.key, nowEpochSeconds),
    ]);
    return { scope, attempts, lock };
  };
  const counted = await Promise.all(scopes.map(count));
  if (isAlarming(counted)) {
    ports.raiseAlarm();
    await ports.delay(SLOW_BY_MILLISECONDS);
  }
  return { standing: standingOf(counted, nowEpochSeconds), scopes, nowEpochSeconds };
}

/** Takes the attempt back, in every scope. */
export async function refundAttempt({ scopes, nowEpochSeconds }: Attempt, { attempts }: AttemptPorts): Promise<void> {
  await Promise.all(scopes.map((scope) => attempts.refund(scope, nowEpochSeconds)));
}

/**
 * The minutes for which an attempt in a lock is refused. The attempt that brings a lock on sets it; one that a lock
 * refuses wasn't judged, so it isn't counted: knocking at a locked door doesn't keep it locked.
 */
export async function refuseAttempt(
  attempt: Attempt,
  standing: Extract<Standing, { kind: 'locked' }>,
  ports: AttemptPorts,
): Promise<number> {
  const { toSet, untilEpochSeconds } = standing;
  if (toSet.length === 0) await refundAttempt(attempt, ports);
  await Promise.all(
    toSet.map(({ scope, lock, before }) => ports.locks.follow(scope.key, lock, before, attempt.nowEpochSeconds)),
  );
  return minutesLeft(untilEpochSeconds, attempt.nowEpochSeconds);
}
