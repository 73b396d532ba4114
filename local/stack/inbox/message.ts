export const CHANNELS = ['email', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

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
  /** What the sender has labelled it with: e-mail tags, or the context of a text message. */
  readonly labels: Readonly<Record<string, string>>;
  /** Headers of an e-mail besides sender, recipients and subject. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** File names. */
  readonly attachments?: readonly string[] | undefined;
  /** Of a text message: TRANSACTIONAL or PROMOTIONAL, if it was said. */
  readonly messageType?: string | undefined;
}

/** A message that would be on its way, in the real world. */
export interface InboxMessage extends Draft {
  /** What the service has answered as MessageId. */
  readonly id: string;
  readonly sentAtIso: string;
}
