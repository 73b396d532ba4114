import { randomBytes } from 'node:crypto';

/** Crockford's base 32: sorts as its values do. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 16;

/** A ULID: ten digits of time, then sixteen drawn ones, so that ids sort by time to the millisecond. */
export function newEventId(nowEpochMilliseconds: number): string {
  const time = Array.from({ length: TIME_DIGITS }, (_, index) => {
    const place = TIME_DIGITS - 1 - index;
    return DIGITS[Math.floor(nowEpochMilliseconds / 32 ** place) % 32];
  });
  const drawn = Array.from(randomBytes(RANDOM_DIGITS), (byte) => DIGITS[byte % 32]);
  return [...time, ...drawn].join('');
}
