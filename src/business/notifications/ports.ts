import type { Attachment } from './attachment.ts';

/** A message to one person. `reference` is ours: it comes back with the provider's events about the message. */
export type OutgoingMessage =
  | {
      readonly channel: 'email';
      /** Normalised by `parseEmailAddress`. */
      readonly to: string;
      readonly subject: string;
      /** Plain text; an empty line begins a paragraph. */
      readonly text: string;
      /** The same with looks; without it, the text is put into plain HTML. */
      readonly html?: string;
      readonly attachments?: readonly Attachment[];
      /** Headers beside sender, recipient and subject, by name. */
      readonly headers?: Readonly<Record<string, string>>;
      /** At most 64 letters, digits, "-" and "_". */
      readonly reference: string;
    }
  | {
      readonly channel: 'sms';
      /** E.164. */
      readonly to: string;
      readonly text: string;
      /** Marketing: carriers want it said. */
      readonly isPromotional?: boolean;
      readonly reference: string;
    };

export type Channel = OutgoingMessage['channel'];
export type EmailMessage = Extract<OutgoingMessage, { channel: 'email' }>;
export type TextMessage = Extract<OutgoingMessage, { channel: 'sms' }>;

/**
 * How sending ended.
 *
 * `accepted`: the provider took it under this id; whether it arrives is told by its events. `refused`: it surely was not
 * sent, by the provider's code. `unknown`: it may have been sent; it must not be sent again before that is known.
 */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly id: string }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown' };

/** Hands messages to their providers, in one attempt each: neither mails nor texts can be taken back. */
export interface MessageSender {
  /** What the shop can send. */
  readonly channels: readonly Channel[];
  send(message: OutgoingMessage): Promise<SendOutcome>;
}
