export const CHANNELS = ['email', 'sms', 'messenger', 'whatsapp'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A file that came with an e-mail; what it claims to be. */
export interface InboxAttachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
}

/** What a service was asked to send, once it has nothing against it. */
export interface Draft {
  readonly channel: Channel;
  /** The sender's address, or the origination identity; absent when the account's own choice was left to it. */
  readonly from?: string | undefined;
  /** Everybody who gets it, copies included. */
  readonly to: readonly string[];
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  /** Buttons of a chat: what stands on each, and what it sends back. */
  readonly choices?: readonly { readonly label: string; readonly says: string }[] | undefined;
  /** What the sender has labelled it with: e-mail tags, or the context of a text message. */
  readonly labels: Readonly<Record<string, string>>;
  /** Headers of an e-mail besides sender, recipients and subject. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly attachments?: readonly InboxAttachment[] | undefined;
  /** Contents of the attachments, in their order: given by themselves, not with the message. */
  readonly files?: readonly Uint8Array[] | undefined;
  /** Of a text message: how many segments are sent, and what their characters are. */
  readonly segments?: number | undefined;
  readonly encoding?: string | undefined;
  /** Of a text message: TRANSACTIONAL or PROMOTIONAL, if it was said. */
  readonly messageType?: string | undefined;
}

/** A message that would be on its way, in the real world. */
export interface InboxMessage extends Draft {
  /** What the service has answered as MessageId. */
  readonly id: string;
  readonly sentAtIso: string;
}
