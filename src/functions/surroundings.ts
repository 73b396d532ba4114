import { dayAt, newId, nowEpochSeconds, readEnv } from '#platform/index';
import type { Surroundings } from './answer-turn.ts';

/** What every concern judges a turn with, from the function's settings and the clock. */
export function readSurroundings(): () => Surroundings {
  const timeZone = readEnv('SHOP_TIME_ZONE');
  const supportContact = readEnv('SUPPORT_CONTACT');
  return () => {
    const now = nowEpochSeconds();
    return {
      nowEpochSeconds: now,
      today: dayAt(now, timeZone),
      shopTimeZone: timeZone,
      nonce: newId(),
      supportContact,
    };
  };
}
