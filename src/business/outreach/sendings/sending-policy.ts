import type { NotificationChannel, Purpose } from '../../notifications/index.ts';

/**
 * How long an attempt may take before nobody can be at it any more, and how long a provider's event is waited for before
 * a mail whose fate is unknown is sent again. Seconds; longer than the function that sends may run.
 */
export const RESOLVE_AFTER_SECONDS = 600;
/** The same where doing it twice is doing it once. */
export const REPEAT_AFTER_SECONDS = 120;

/** So many attempts at most, each after one whose fate stayed unknown. */
export const MOST_ATTEMPTS_IF_UNKNOWN = 3;

/**
 * How long a provider is left alone that has too much to do: as long as the message has waited already, so that waits
 * double, between these two. Seconds.
 */
export const THROTTLED = { least: 60, most: 1800 } as const;

/** When the next channel is tried if nobody came to it right after the refusal. Seconds. */
export const NEXT_CHANNEL_AFTER_SECONDS = 60;

/** How long the record of a message is kept, in days: as long as the event that it tells of. */
export const SENDING_KEPT_DAYS = 400;

/** Kept under our own key, or by a condition: any number of attempts come to one message. */
const ONCE_BY_KEY: readonly NotificationChannel[] = ['in-app', 'phone', 'letter'];

export const isOnceByKey = (channel: NotificationChannel): boolean => ONCE_BY_KEY.includes(channel);

/** Whether a message that may have been sent is sent again. @source docs/outreach.md, "What is promised" */
export const mayRepeat = (channel: NotificationChannel, purpose: Purpose): boolean =>
  isOnceByKey(channel) || (channel === 'email' && purpose === 'transactional');

/** Providers' words for "too much at once": surely not sent, and worth another attempt. */
const THROTTLING: readonly string[] = ['TooManyRequestsException', 'ThrottlingException', 'Throttling'];
export const isThrottling = (code: string): boolean => THROTTLING.includes(code);

export const throttledSeconds = (waitedSeconds: number): number =>
  Math.min(Math.max(THROTTLED.least, waitedSeconds), THROTTLED.most);

/** How many messages a sweep takes up; the next one goes on. */
export const MOST_IN_A_MESSAGE_SWEEP = 200;
/** When a message that was taken up is looked at again, should nothing have come of it. Seconds. */
export const SWEPT_AGAIN_AFTER_SECONDS = 300;
