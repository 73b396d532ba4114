import type { PostalAddress } from '../../customers/index.ts';
import type { PlainDate } from '../../dates.ts';
import type { AttachmentSource } from '../attachment.ts';
import type { Block } from '../templates/block.ts';
import type { InAppContent } from '../templates/contents.ts';

/** How a notification reaches a customer; a letter is the mail on paper. */
export const NOTIFICATION_CHANNELS = ['email', 'sms', 'in-app', 'phone', 'letter'] as const;
export type NotificationChannel = (typeof NOTIFICATION_CHANNELS)[number];

/** What is known of one sending, beside what the template is filled with. */
export interface RenderSettings<Channel extends NotificationChannel = NotificationChannel> {
  readonly channel: Channel;
  /** BCP 47, such as "en-US". */
  readonly locale: string;
  /** IANA name: in which the customer reads times. */
  readonly timeZone: string;
  /** The shop's postal address on one line: needed for marketing mail and for letters. */
  readonly shopAddress?: string | undefined;
  /** Where one POST ends this kind of mail (RFC 8058), with a token that tells nothing: needed for marketing mail. */
  readonly unsubscribeUrl?: string | undefined;
  /** Where the reader sees and changes what they agreed to. */
  readonly preferencesUrl?: string | undefined;
  /** Whom a letter goes to, and the day it is written: needed for letters. */
  readonly recipient?: (PostalAddress & { readonly name: string }) | undefined;
  readonly writtenOn?: PlainDate | undefined;
}

/** A letter before it is put on paper. */
export interface Letter {
  /** The shop, on one line above the address. */
  readonly sender: string;
  /** The lines of the address. */
  readonly recipient: readonly string[];
  /** ISO 3166-1 alpha-2: decides the paper. */
  readonly country: string;
  readonly date: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
}

export interface RenderedMessages {
  readonly email: {
    readonly channel: 'email';
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly attachments: readonly AttachmentSource[];
  };
  readonly sms: { readonly channel: 'sms'; readonly text: string; readonly segments: number };
  readonly 'in-app': InAppContent & { readonly channel: 'in-app' };
  readonly phone: { readonly channel: 'phone'; readonly task: string };
  readonly letter: { readonly channel: 'letter'; readonly letter: Letter };
}

export type Rendered<Channel extends NotificationChannel = NotificationChannel> =
  | { readonly kind: 'rendered'; readonly message: RenderedMessages[Channel] }
  /** Names of parameters and settings that are missing or wrong, such as "lines.0.quantity"; never their values. */
  | { readonly kind: 'bad-parameters'; readonly problems: readonly string[] };
