import type { ConsentStanding } from '#business/consents/index';

/** How long a message waits for the confirmation of the address that it goes to: as long as that can be confirmed. */
export const WAITS_DAYS = 7;

const SECONDS_A_DAY = 86_400;

/**
 * Whether a lead's message had better wait: until mails are confirmed, and until the mail that thanks for it is a day
 * old. Without it the first message of a sequence would never be allowed to go out, or be one too many that day.
 */
export function isTooEarly({ email }: ConsentStanding, nowEpochSeconds: number): boolean {
  if (email.state === 'pending') return true;
  if (email.state !== 'granted' || email.sinceIso === undefined) return false;
  return nowEpochSeconds < Date.parse(email.sinceIso) / 1000 + SECONDS_A_DAY;
}
