import type { NotificationChannel, Purpose } from '../../notifications/index.ts';
import type { Sending } from './sending.ts';
import { MOST_ATTEMPTS_IF_UNKNOWN, mayRepeat } from './sending-policy.ts';

/** What is to be done about a message, by what is recorded of it. */
export type NextStep =
  /** It is over, somebody is at it, or it isn't time yet. */
  | { readonly kind: 'nothing' }
  /** Nothing was sent, for sure: find a channel. */
  | { readonly kind: 'decide' }
  /** It may have been sent, and is sent again all the same. */
  | { readonly kind: 'repeat'; readonly channel: NotificationChannel }
  /** It may have been sent, and isn't sent again: only its provider can tell now. */
  | { readonly kind: 'leave-unknown' };

/** Pure. A claim that ran out is a message that may have been sent, like one whose answer was lost. */
export function nextStep(sending: Sending | undefined, purpose: Purpose, nowEpochSeconds: number): NextStep {
  if (!sending) return { kind: 'decide' };
  const { state, dueAtEpochSeconds = Infinity } = sending;
  if (dueAtEpochSeconds > nowEpochSeconds) return { kind: 'nothing' };
  if (state === 'held' || state === 'waiting') return { kind: 'decide' };
  return state === 'sending' || state === 'unknown' ? afterUnknown(sending, purpose) : { kind: 'nothing' };
}

function afterUnknown({ channel, attempts }: Sending, purpose: Purpose): NextStep {
  const isRepeated = channel !== undefined && mayRepeat(channel, purpose) && attempts < MOST_ATTEMPTS_IF_UNKNOWN;
  return isRepeated ? { kind: 'repeat', channel } : { kind: 'leave-unknown' };
}
