import { fullDay } from './day-in-words.ts';
import type { Wordings } from './wordings.ts';

/** What is said of discount codes, in one SMS each. */
export const EN_US_SMS_PROMO_CODE = {
  'promoCode.counts': ({ code, percent, expiresOn }) =>
    `Your code ${code} counts by itself: ${percent}% off your next purchase here, until ${fullDay(expiresOn)}.`,
  'promoCode.notYours': () => "That code isn't one I can use for you. Your own counts by itself: no need to type it.",
  'promoCode.verifyFirst': () =>
    'A welcome code works for whom it was given to, and by itself, once I know you: by an order that you placed before.',
} as const satisfies Wordings;
