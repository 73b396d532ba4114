import { messageSent, type ShopEvent } from '../events/index.ts';
import {
  type NotificationChannel,
  renderNotification,
  type SendOutcome,
  usageOfMessage,
} from '../notifications/index.ts';
import { type Errand, purposeOf } from './errand.ts';
import { CAPS } from './policy/channel-policy.ts';
import { isTimeZone } from './policy/waking-hours.ts';
import type { Counted, OutreachPorts, PrivacyLinks } from './ports.ts';
import { afterOutcome } from './sendings/after-outcome.ts';
import { nextVersion } from './sendings/next-version.ts';
import { isOnceByKey, REPEAT_AFTER_SECONDS, RESOLVE_AFTER_SECONDS } from './sendings/sending-policy.ts';
import type { Sending } from './sendings/sending.ts';

/** With the links that a marketing mail carries. */
type LinkedErrand = Errand & { readonly links: PrivacyLinks };

export type Attempted =
  /** Recorded as it ended; no record when somebody else was faster, or a provider's event was. */
  | { readonly kind: 'ended'; readonly sending: Sending | undefined }
  /** Surely not sent by this channel, and another may be tried. */
  | { readonly kind: 'refused'; readonly sending: Sending }
  | { readonly kind: 'capped' };

/** Prepares, claims, makes one attempt and records it. Whatever fails before the claim has sent nothing. */
export async function attempt(
  errand: LinkedErrand,
  before: Sending | undefined,
  channel: NotificationChannel,
  ports: OutreachPorts,
): Promise<Attempted> {
  const { book } = ports;
  const { nowEpochSeconds } = errand;
  const prepared = await prepare(errand, channel, ports);
  if (prepared.kind === 'bad-parameters') {
    const reason = `bad-parameters: ${prepared.problems.join(', ')}`;
    const failed = nextVersion(errand, before, { state: 'failed', channel, reason });
    return { kind: 'ended', sending: await ifKept(failed) };
  }

  const counted = countedBy(errand, before, channel);
  const claim = nextVersion(errand, before, {
    state: 'sending',
    channel,
    attempts: (before?.attempts ?? 0) + 1,
    countedFor: counted?.channel,
    dueAtEpochSeconds: nowEpochSeconds + (isOnceByKey(channel) ? REPEAT_AFTER_SECONDS : RESOLVE_AFTER_SECONDS),
  });
  const claimed = await book.keep(claim, nowEpochSeconds, counted);
  if (claimed === 'capped') return { kind: 'capped' };
  if (claimed === 'changed-meanwhile') return { kind: 'ended', sending: undefined };

  const outcome = await prepared.send();
  const after = nextVersion(errand, claim, afterOutcome(claim, outcome, purposeOf(errand), nowEpochSeconds));
  const kept = await ifKept(after, messageOf(errand, channel, { ...prepared, outcome }, ports));
  const isRefused = kept !== undefined && after.refused.includes(channel);
  return isRefused ? { kind: 'refused', sending: after } : { kind: 'ended', sending: kept };

  async function ifKept(sending: Sending, event?: ShopEvent<'message-sent'>): Promise<Sending | undefined> {
    return (await book.keep(sending, nowEpochSeconds, undefined, event)) === 'kept' ? sending : undefined;
  }
}

/** What tells that a provider took it and is paid for it; undefined where none is. */
function messageOf(
  { event, reference, nowEpochSeconds }: Errand,
  channel: NotificationChannel,
  { usage, outcome }: { readonly usage: Usage; readonly outcome: SendOutcome },
  { newEventId }: OutreachPorts,
): ShopEvent<'message-sent'> | undefined {
  if (outcome.kind !== 'accepted' || (channel !== 'email' && channel !== 'sms')) return undefined;
  const conversationId = event.type === 'purchase-made' ? event.data.conversationId : undefined;
  const data = { channel, ...(conversationId !== undefined && { conversationId }), usage };
  return messageSent(data, { reference, nowEpochSeconds, newEventId });
}

type Usage = ReturnType<typeof usageOfMessage>;
type Prepared =
  | { readonly kind: 'bad-parameters'; readonly problems: readonly string[] }
  | { readonly kind: 'ready'; readonly usage: Usage; send(): Promise<SendOutcome> };

async function prepare(errand: LinkedErrand, channel: NotificationChannel, ports: OutreachPorts): Promise<Prepared> {
  const { event, notification, recipient, reference, nowEpochSeconds } = errand;
  const { locale, timeZone, address } = ports.shop;
  const parameters = { ...notification.parameters, ...(recipient.firstName && { firstName: recipient.firstName }) };
  const rendered = renderNotification(notification.template, parameters, {
    channel,
    locale,
    timeZone: isTimeZone(recipient.timeZone) ? recipient.timeZone : timeZone,
    shopAddress: address,
    unsubscribeUrl: errand.links.unsubscribe,
    preferencesUrl: errand.links.preferences,
    recipient: recipient.address && { name: recipient.name ?? '', ...recipient.address },
    writtenOn: event.occurredAtIso.slice(0, 10),
  });
  if (rendered.kind === 'bad-parameters') return rendered;
  const { message } = rendered;
  const purpose = purposeOf(errand);
  const { occurredAtIso } = event;
  const parcel = { message, to: recipient, purpose, reference, occurredAtIso, nowEpochSeconds };
  return { kind: 'ready', usage: usageOfMessage(message), send: await ports.channels.prepare(parcel) };
}

/** A message counts once for a channel, however often it is tried. */
function countedBy(errand: Errand, before: Sending | undefined, channel: NotificationChannel): Counted | undefined {
  const purpose = purposeOf(errand);
  if (purpose === 'transactional' || before?.countedFor === channel) return undefined;
  return { recipientId: errand.recipient.id, channel, cap: CAPS[purpose][channel] };
}
