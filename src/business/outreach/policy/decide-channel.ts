import type { ContactPreference } from '../../customers/index.ts';
import type { NotificationChannel, Purpose } from '../../notifications/index.ts';
import type { Route } from '../notifications/notification.ts';
import {
  BLOCKED_BY,
  type BlockReason,
  CHANNEL_OF,
  type ConsentPurpose,
  FALLBACKS,
  LONGEST_HOLD_SECONDS,
  MARKETING_NEEDS,
  QUIET_CHANNELS,
  SLOW_CHANNELS,
} from './channel-policy.ts';
import { quietUntil } from './waking-hours.ts';

/** All that decides whether, when and how one person is told something. */
export interface Situation {
  readonly purpose: Purpose;
  readonly route: Route;
  /** It goes to the inbox in the app on a route of its own: this one needn't end there. */
  readonly isToldInApp: boolean;
  readonly preference: ContactPreference;
  readonly firstChoice?: NotificationChannel | undefined;
  /** By nothing else, in this order. */
  readonly onlyBy?: readonly NotificationChannel[] | undefined;
  readonly isUrgent?: boolean | undefined;
  /** What there is an address for. */
  readonly reachableBy: readonly NotificationChannel[];
  /** What the shop can send by. */
  readonly shopHas: readonly NotificationChannel[];
  readonly blocks: Readonly<Partial<Record<NotificationChannel, readonly BlockReason[]>>>;
  readonly consents: readonly ConsentPurpose[];
  /** Whether mails can carry a link that ends them. */
  readonly canUnsubscribe: boolean;
  /** The address is of a throw-away mail service, and the message is marketing, or asks to confirm it. */
  readonly isDisposable?: boolean | undefined;
  /** Why there is nothing to send at all. */
  readonly silence?: Silence | undefined;
  /** Channels whose provider has refused this message. */
  readonly refused: readonly NotificationChannel[];
  /** Channels by which the person has had as many messages as they are to get. */
  readonly capped: readonly NotificationChannel[];
  /** IANA name of the recipient's time zone. */
  readonly timeZone?: string | undefined;
  readonly nowEpochSeconds: number;
  /** When the notification came up. */
  readonly sinceEpochSeconds: number;
  readonly usefulUntilEpochSeconds?: number | undefined;
}

/** What a message would have told isn't so, or isn't there, by the time that it is sent. */
export const SILENCES = ['no-offers', 'no-link', 'no-longer-asked', 'campaign-stopped', 'nobody-named'] as const;
export type Silence = (typeof SILENCES)[number];

export const SUPPRESSION_REASONS = [
  'refused-by-provider',
  'not-in-shop',
  'no-address',
  'too-slow',
  'do-not-contact',
  'no-consent',
  'no-unsubscribe-link',
  'disposable-address',
  'capped',
  'too-late',
  'told-in-app',
  ...SILENCES,
] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];
export type HoldReason = 'quiet-hours' | 'time-zone-unknown';

export type ChannelDecision =
  | { readonly kind: 'send'; readonly channel: NotificationChannel }
  | { readonly kind: 'suppress'; readonly reason: SuppressionReason }
  | { readonly kind: 'hold'; readonly untilEpochSeconds: number; readonly reason: HoldReason };

/** Each way for a channel to be out of the question; what is asked first is what is told. */
const OBJECTIONS: readonly (readonly [
  SuppressionReason,
  (channel: NotificationChannel, situation: Situation) => boolean,
])[] = [
  ['refused-by-provider', (channel, { refused }) => refused.includes(channel)],
  ['not-in-shop', (channel, { shopHas }) => !shopHas.includes(channel)],
  ['no-address', (channel, { reachableBy }) => !reachableBy.includes(channel)],
  ['too-slow', (channel, { isUrgent }) => isUrgent === true && SLOW_CHANNELS.includes(channel)],
  ['do-not-contact', isBlocked],
  ['no-consent', lacksConsent],
  ['no-unsubscribe-link', hasNoWayOut],
  ['disposable-address', (channel, { isDisposable }) => channel === 'email' && isDisposable === true],
  ['capped', (channel, { capped, purpose }) => purpose !== 'transactional' && capped.includes(channel)],
];

/**
 * Whether a message goes out, by what, and when; pure. The first channel in the order of the policy that nothing speaks
 * against is taken, or waited for. When there is none, the reason is what spoke against the first.
 */
export function decideChannel(situation: Situation): ChannelDecision {
  if (isTooLate(situation)) return { kind: 'suppress', reason: 'too-late' };
  if (situation.silence !== undefined) return { kind: 'suppress', reason: situation.silence };
  const order = channelsInOrder(situation);
  const channel = order.find((one) => objectionTo(one, situation) === undefined);
  if (channel === undefined) {
    const [first] = order;
    return { kind: 'suppress', reason: (first && objectionTo(first, situation)) ?? 'told-in-app' };
  }
  return holdOf(channel, situation) ?? { kind: 'send', channel };
}

export function channelsInOrder({
  purpose,
  route,
  isToldInApp,
  preference,
  firstChoice,
  onlyBy,
}: Situation): readonly NotificationChannel[] {
  if (route === 'in-app') return ['in-app'];
  if (onlyBy)
    return [...onlyBy].sort(
      (one, other) => Number(other === CHANNEL_OF[preference]) - Number(one === CHANNEL_OF[preference]),
    );
  const first = firstChoice === undefined ? [] : [firstChoice];
  const order = [...new Set([...first, CHANNEL_OF[preference], ...FALLBACKS[purpose]])];
  return isToldInApp && order.includes('in-app') ? order.slice(0, order.indexOf('in-app')) : order;
}

const objectionTo = (channel: NotificationChannel, situation: Situation): SuppressionReason | undefined =>
  OBJECTIONS.find(([, speaksAgainst]) => speaksAgainst(channel, situation))?.[0];

function isBlocked(channel: NotificationChannel, { blocks, purpose }: Situation): boolean {
  return (blocks[channel] ?? []).some((reason) => BLOCKED_BY[reason].includes(purpose));
}

function lacksConsent(channel: NotificationChannel, { purpose, consents }: Situation): boolean {
  if (purpose !== 'marketing') return false;
  const needed = MARKETING_NEEDS[channel];
  return needed !== 'nothing' && !consents.some((consent) => consent === needed);
}

/** Whoever can't end marketing mail by one click gets none. @source RFC 8058, CAN-SPAM */
function hasNoWayOut(channel: NotificationChannel, { purpose, canUnsubscribe }: Situation): boolean {
  return purpose === 'marketing' && channel === 'email' && !canUnsubscribe;
}

function isTooLate({ nowEpochSeconds, sinceEpochSeconds, usefulUntilEpochSeconds = Infinity }: Situation): boolean {
  return nowEpochSeconds >= Math.min(usefulUntilEpochSeconds, sinceEpochSeconds + LONGEST_HOLD_SECONDS);
}

function holdOf(channel: NotificationChannel, situation: Situation): ChannelDecision | undefined {
  const { purpose, timeZone, nowEpochSeconds } = situation;
  if (purpose !== 'marketing' || !QUIET_CHANNELS.includes(channel)) return undefined;
  const quiet = quietUntil(timeZone, nowEpochSeconds);
  if (!quiet) return undefined;
  const { untilEpochSeconds, isZoneKnown } = quiet;
  return { kind: 'hold', untilEpochSeconds, reason: isZoneKnown ? 'quiet-hours' : 'time-zone-unknown' };
}
