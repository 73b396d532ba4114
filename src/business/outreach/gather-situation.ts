import { NOTIFICATION_CHANNELS, type NotificationChannel } from '../notifications/index.ts';
import { type Errand, purposeOf } from './errand.ts';
import { type BlockReason, CONSENT_PURPOSES, type ConsentPurpose } from './policy/channel-policy.ts';
import type { Situation } from './policy/decide-channel.ts';
import type { KnownPerson, OutreachPorts, PrivacyLinks } from './ports.ts';
import { canBeReached, contactOf } from './recipient.ts';

export type SituationPorts = Pick<OutreachPorts, 'readStanding' | 'linksFor' | 'doNotContact' | 'isDisposable'> & {
  readonly channels: Pick<OutreachPorts['channels'], 'available'>;
};

/** What decides about an errand, and the links that its mail carries if it is marketing. */
export interface Gathered {
  readonly situation: Situation;
  readonly links: PrivacyLinks;
}

/** Reads all that decides about an errand, at once; what was refused or capped is told by its attempts. */
export async function gatherSituation(
  errand: Pick<Errand, 'notification' | 'route' | 'recipient' | 'silence' | 'nowEpochSeconds'>,
  sinceEpochSeconds: number,
  ports: SituationPorts,
): Promise<Gathered> {
  const { notification, route, recipient, silence, nowEpochSeconds } = errand;
  const purpose = purposeOf(errand);
  const [known, blocks] = await Promise.all([
    purpose === 'marketing' ? ports.readStanding(recipient) : undefined,
    Promise.all(NOTIFICATION_CHANNELS.map((channel) => blocksOf(channel, errand, ports))),
  ]);
  const links = known ? await ports.linksFor(known.personId, nowEpochSeconds) : {};
  const situation: Situation = {
    purpose,
    route,
    isToldInApp: notification.routes.includes('in-app'),
    preference: recipient.preference,
    firstChoice: notification.firstChoice,
    onlyBy: notification.onlyBy,
    isUrgent: notification.isUrgent,
    reachableBy: NOTIFICATION_CHANNELS.filter((channel) => canBeReached(recipient, channel)),
    shopHas: ports.channels.available,
    blocks: Object.fromEntries(blocks),
    consents: consentsOf(known),
    isDisposable:
      (purpose === 'marketing' || notification.template === 'opt-in-request') &&
      recipient.email !== undefined &&
      ports.isDisposable(recipient.email),
    canUnsubscribe: links.unsubscribe !== undefined,
    silence,
    refused: [],
    capped: [],
    timeZone: recipient.timeZone,
    nowEpochSeconds,
    sinceEpochSeconds,
    ...(notification.usefulUntilIso && { usefulUntilEpochSeconds: epochSeconds(notification.usefulUntilIso) }),
  };
  return { situation, links };
}

/** What counts is granted: what waits for its confirmation allows nothing. */
const consentsOf = (known: KnownPerson | undefined): readonly ConsentPurpose[] =>
  CONSENT_PURPOSES.filter((purpose) => known?.standing[purpose].state === 'granted');

async function blocksOf(
  channel: NotificationChannel,
  { recipient }: Pick<Errand, 'recipient'>,
  { doNotContact }: Pick<OutreachPorts, 'doNotContact'>,
): Promise<[NotificationChannel, readonly BlockReason[]]> {
  const contact = contactOf(recipient, channel);
  return [channel, contact === undefined ? [] : await doNotContact.reasonsFor(channel, contact)];
}

export const epochSeconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);
