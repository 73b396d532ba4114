import type { NotificationChannel, SendOutcome } from '#business/notifications/index';
import type { Channels, DeliveryReport, Parcel } from '#business/outreach/index';

/** What a provider does with a message. `lost` are answers that never arrive: the message was sent, or it wasn't. */
export const FATES = ['accepted', 'throttled', 'refused', 'sent-answer-lost', 'not-sent-answer-lost'] as const;
export type Fate = (typeof FATES)[number];

export interface Sent {
  readonly reference: string;
  readonly channel: NotificationChannel;
  readonly purpose: Parcel['purpose'];
  readonly to: string;
}

const ANSWERS: Readonly<Record<Fate, SendOutcome>> = {
  accepted: { kind: 'accepted', id: 'provider-1' },
  throttled: { kind: 'refused', code: 'TooManyRequestsException' },
  refused: { kind: 'refused', code: 'MessageRejected' },
  'sent-answer-lost': { kind: 'unknown' },
  'not-sent-answer-lost': { kind: 'unknown' },
};
const isSent = (fate: Fate): boolean => fate === 'accepted' || fate === 'sent-answer-lost';

/**
 * Providers whose fates are said beforehand; accepted when none is left. What is kept under our own key is there once,
 * however often it is put.
 */
export function createProviders(fates: Fate[]) {
  const sent: Sent[] = [];
  const messages: Parcel['message'][] = [];
  const addresses: (string | undefined)[] = [];
  const keys = new Set<string>();
  const log = ({ message, reference, purpose, to }: Parcel) => {
    sent.push({ reference, purpose, channel: message.channel, to: to.id });
    messages.push(message);
    addresses.push(to.email);
  };

  const channels: Channels = {
    available: ['email', 'sms', 'in-app', 'phone', 'letter'],
    prepare: (parcel) =>
      Promise.resolve(() => {
        const { channel } = parcel.message;
        if (channel !== 'email' && channel !== 'sms') {
          const key = `${channel} ${parcel.reference}`;
          if (!keys.has(key)) log(parcel);
          keys.add(key);
          return Promise.resolve(ANSWERS.accepted);
        }
        const fate = fates.shift() ?? 'accepted';
        if (isSent(fate)) log(parcel);
        return Promise.resolve(ANSWERS[fate]);
      }),
  };
  /** What the provider would tell of a message that it has sent. */
  const reportOn = ({ channel, reference }: Sent, state: DeliveryReport['state']): DeliveryReport | undefined =>
    channel === 'email' || channel === 'sms' ? { channel, reference, blocks: [], ...(state && { state }) } : undefined;
  return { channels, sent, messages, addresses, reportOn };
}
