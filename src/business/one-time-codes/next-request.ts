import { CODE_POLICY, HOUR_SECONDS } from './policy.ts';

/** When a conversation may ask for its next code, and which of its limits says so. */
export interface NextRequest {
  readonly atEpochSeconds: number;
  readonly limit: 'minute' | 'hour';
}

/**
 * The earliest instant of a conversation's next request.
 *
 * @param requestedAt epoch seconds of its requests so far, the newest first; at least one
 */
export function nextRequest(requestedAt: readonly number[]): NextRequest {
  const [newest = 0] = requestedAt;
  const firstOfHour = requestedAt[CODE_POLICY.requestsPerHour - 1] ?? -Infinity;
  const afterMinute = newest + CODE_POLICY.secondsBetweenRequests;
  const afterHour = firstOfHour + HOUR_SECONDS;
  return afterHour > afterMinute
    ? { atEpochSeconds: afterHour, limit: 'hour' }
    : { atEpochSeconds: afterMinute, limit: 'minute' };
}
