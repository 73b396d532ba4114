import type { PlainDate } from '#business/dates';
import { fullDay } from './day-in-words.ts';

interface OwnCode {
  readonly code: string;
  /** Whole. */
  readonly percent: number;
  readonly expiresOn: PlainDate;
}

/** What is said of discount codes. */
export const EN_US_PROMO_CODE = {
  'promoCode.counts': ({ code, percent, expiresOn }: OwnCode) =>
    `Your welcome code ${code} counts by itself: it takes ${percent}% off your next purchase in this chat, once, until ${fullDay(expiresOn)}.`,
  'promoCode.notYours': () =>
    "That code isn't one I can use for you. A welcome code works for the person it was given to, and I use yours by itself: you needn't type it.",
  'promoCode.none': () =>
    "I have no code of yours here. A welcome code counts by itself in a purchase in this chat, so you needn't type it.",
  'promoCode.verifyFirst': () =>
    'A welcome code works for the person it was given to, and counts by itself: once I know that it is you, with an order that you placed with us before.',
} as const;
