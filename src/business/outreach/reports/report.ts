import type { BlockReason } from '../policy/channel-policy.ts';

/** What a provider tells of one message. */
export interface DeliveryReport {
  readonly channel: 'email' | 'sms';
  /** Ours, as it travelled with the message; absent for messages that aren't the shop's. */
  readonly reference?: string;
  readonly state?: 'accepted' | 'delivered' | 'undelivered' | 'complained';
  /** Who isn't to be written to any more, and why; as the provider writes addresses. */
  readonly blocks: readonly { readonly contact: string; readonly reason: BlockReason }[];
}
