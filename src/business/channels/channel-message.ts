import type { ConversationChannel } from '../events/index.ts';

/** The ways by which people write to the shop from an app of their own. */
export const TEXT_CHANNELS = ['sms', 'messenger', 'whatsapp'] as const satisfies readonly ConversationChannel[];
export type TextChannel = (typeof TEXT_CHANNELS)[number];

/** Who writes, and to which of the shop's numbers or pages: what an answer goes back by. */
export interface Correspondent {
  readonly channel: TextChannel;
  /** The shop's own: a page's id, a phone number's id, a phone number. */
  readonly account: string;
  /** Theirs: E.164 for a text message, digits alone in WhatsApp, an id that holds for one page in Messenger. It proves nobody. */
  readonly address: string;
}

/** What somebody sent, by whichever channel. */
export interface ChannelMessage extends Correspondent {
  /** The provider's, unique in its channel: the same when the same message is delivered again. */
  readonly providerId: string;
  /** `other`: a picture, a sticker, a place: nothing that can be read. */
  readonly said: { readonly kind: 'words'; readonly text: string } | { readonly kind: 'other' };
  /** By the provider's clock. */
  readonly sentAtEpochSeconds: number;
}
