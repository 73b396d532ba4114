import type { Purpose, SendOutcome } from '../../notifications/index.ts';
import type { Sending } from './sending.ts';
import {
  isThrottling,
  mayRepeat,
  MOST_ATTEMPTS_IF_UNKNOWN,
  NEXT_CHANNEL_AFTER_SECONDS,
  RESOLVE_AFTER_SECONDS,
  throttledSeconds,
} from './sending-policy.ts';

/** What an attempt's end changes in the record of its message. */
type Outcome = Pick<Sending, 'state' | 'attempts' | 'refused'> & {
  readonly reason?: string;
  readonly dueAtEpochSeconds: number | undefined;
};

/** What is recorded of an attempt that has ended; pure. */
export function afterOutcome(claim: Sending, outcome: SendOutcome, purpose: Purpose, nowEpochSeconds: number): Outcome {
  const { attempts, refused } = claim;
  if (outcome.kind === 'accepted') return { state: 'accepted', attempts, refused, dueAtEpochSeconds: undefined };
  if (outcome.kind === 'unknown') return afterUnknown(claim, purpose, nowEpochSeconds);
  // That this attempt was refused says nothing of the one before it.
  return attempts > 1
    ? afterRefusedRepetition(claim, outcome.code, nowEpochSeconds)
    : afterRefusal(claim, outcome.code, nowEpochSeconds);
}

function afterUnknown({ channel, attempts, refused }: Sending, purpose: Purpose, nowEpochSeconds: number): Outcome {
  const isRepeated = channel !== undefined && mayRepeat(channel, purpose) && attempts < MOST_ATTEMPTS_IF_UNKNOWN;
  const dueAtEpochSeconds = isRepeated ? nowEpochSeconds + RESOLVE_AFTER_SECONDS : undefined;
  return { state: 'unknown', attempts, refused, dueAtEpochSeconds };
}

/** Surely not sent: the attempt doesn't count, and whoever comes next goes on without it. */
function afterRefusal(claim: Sending, code: string, nowEpochSeconds: number): Outcome {
  const { channel, attempts, refused } = claim;
  const isLater = channel === undefined || isThrottling(code);
  const wait = isLater ? waitOf(claim, nowEpochSeconds) : NEXT_CHANNEL_AFTER_SECONDS;
  return {
    state: 'waiting',
    attempts: attempts - 1,
    refused: isLater ? refused : [...refused, channel],
    reason: code,
    dueAtEpochSeconds: nowEpochSeconds + wait,
  };
}

function afterRefusedRepetition(claim: Sending, code: string, nowEpochSeconds: number): Outcome {
  const { attempts, refused } = claim;
  if (!isThrottling(code)) return { state: 'unknown', attempts, refused, reason: code, dueAtEpochSeconds: undefined };
  const dueAtEpochSeconds = nowEpochSeconds + waitOf(claim, nowEpochSeconds);
  return { state: 'unknown', attempts: attempts - 1, refused, reason: code, dueAtEpochSeconds };
}

const waitOf = ({ createdAtEpochSeconds }: Sending, nowEpochSeconds: number): number =>
  throttledSeconds(nowEpochSeconds - createdAtEpochSeconds);
