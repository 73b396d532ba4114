import type { ConsentPurpose as AskedPurpose } from '../../consents/index.ts';
import type { ContactPreference } from '../../customers/index.ts';
import type { NotificationChannel, Purpose } from '../../notifications/index.ts';

/** The channel that each preference names. */
export const CHANNEL_OF: Readonly<Record<ContactPreference, NotificationChannel>> = {
  Email: 'email',
  SMS: 'sms',
  'Phone Call': 'phone',
  'In-App Notification': 'in-app',
  Mail: 'letter',
};

/** What is tried after the preferred channel, in this order. Only what customers have to know goes further than that. */
export const FALLBACKS: Readonly<Record<Purpose, readonly NotificationChannel[]>> = {
  transactional: ['email', 'sms', 'in-app', 'letter', 'phone'],
  service: ['in-app'],
  marketing: ['in-app'],
};

/** Too slow for what is worth nothing in some days' time. */
export const SLOW_CHANNELS: readonly NotificationChannel[] = ['letter'];

/** What of all that people are asked for marketing needs. */
export const CONSENT_PURPOSES = ['email', 'sms-and-calls'] as const satisfies readonly AskedPurpose[];
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** The consent that marketing needs. The inbox in the app reaches out to nobody: who doesn't look isn't disturbed. */
export const MARKETING_NEEDS: Readonly<Record<NotificationChannel, ConsentPurpose | 'nothing' | 'no-such-consent'>> = {
  email: 'email',
  sms: 'sms-and-calls',
  phone: 'sms-and-calls',
  'in-app': 'nothing',
  letter: 'no-such-consent',
};

/** Why somebody isn't written to, and which messages that keeps back. */
export const BLOCK_REASONS = ['unsubscribed', 'stopped', 'bounced', 'complaint', 'manual', 'erased'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

const EVERYTHING: readonly Purpose[] = ['transactional', 'service', 'marketing'];
export const BLOCKED_BY: Readonly<Record<BlockReason, readonly Purpose[]>> = {
  unsubscribed: ['marketing'],
  stopped: EVERYTHING,
  bounced: EVERYTHING,
  complaint: EVERYTHING,
  manual: EVERYTHING,
  // Who comes back to buy is told of what they bought.
  erased: ['service', 'marketing'],
};

/** Marketing by these goes out from the first hour up to the second, on the recipient's clock. @source TCPA, state laws */
export const QUIET_CHANNELS: readonly NotificationChannel[] = ['sms', 'phone'];
export const WAKING_HOURS = { from: 9, to: 20 } as const;

/** How long a message is kept back at a time when nobody knows the recipient's clock. */
export const UNKNOWN_ZONE_HOLD_SECONDS = 86_400;
/** A message that couldn't go out for this long doesn't any more. */
export const LONGEST_HOLD_SECONDS = 7 * 86_400;

export interface Cap {
  readonly day: number;
  readonly week: number;
}
/** How many messages one person gets at most, beside those about what they did themselves. */
export const CAPS: Readonly<Record<Exclude<Purpose, 'transactional'>, Readonly<Record<NotificationChannel, Cap>>>> = {
  service: {
    email: { day: 2, week: 5 },
    sms: { day: 1, week: 3 },
    phone: { day: 1, week: 1 },
    'in-app': { day: 5, week: 20 },
    letter: { day: 1, week: 1 },
  },
  marketing: {
    email: { day: 1, week: 3 },
    sms: { day: 1, week: 2 },
    phone: { day: 1, week: 1 },
    'in-app': { day: 2, week: 7 },
    letter: { day: 1, week: 1 },
  },
};
