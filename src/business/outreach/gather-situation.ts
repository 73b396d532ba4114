import { NOTIFICATION_CHANNELS, type NotificationChannel } from '../notifications/index.ts';
import { type Errand, purposeOf } from './errand.ts';
import type { BlockReason } from './policy/channel-policy.ts';
import type { Situation } from './policy/decide-channel.ts';
import type { OutreachPorts } from './ports.ts';
import { canBeReached, contactOf } from './recipient.ts';

/** Reads all that decides about an errand, at once; what was refused or capped is told by its attempts. */
export async function gatherSituation(errand: Errand, ports: OutreachPorts): Promise<Situation> {
  const { event, notification, route, recipient, nowEpochSeconds } = errand;
  const purpose = purposeOf(errand);
  const [consents, blocks] = await Promise.all([
    purpose === 'marketing' ? ports.readConsents(recipient) : [],
    Promise.all(NOTIFICATION_CHANNELS.map((channel) => blocksOf(channel, errand, ports))),
  ]);
  return {
    purpose,
    route,
    isToldInApp: notification.routes.includes('in-app'),
    preference: recipient.preference,
    firstChoice: notification.firstChoice,
    isUrgent: notification.isUrgent,
    reachableBy: NOTIFICATION_CHANNELS.filter((channel) => canBeReached(recipient, channel)),
    shopHas: ports.channels.available,
    blocks: Object.fromEntries(blocks),
    consents,
    refused: [],
    capped: [],
    timeZone: recipient.timeZone,
    nowEpochSeconds,
    sinceEpochSeconds: epochSeconds(event.occurredAtIso),
    ...(notification.usefulUntilIso && { usefulUntilEpochSeconds: epochSeconds(notification.usefulUntilIso) }),
  };
}

async function blocksOf(
  channel: NotificationChannel,
  { recipient }: Errand,
  { doNotContact }: OutreachPorts,
): Promise<[NotificationChannel, readonly BlockReason[]]> {
  const contact = contactOf(recipient, channel);
  return [channel, contact === undefined ? [] : await doNotContact.reasonsFor(channel, contact)];
}

const epochSeconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);
