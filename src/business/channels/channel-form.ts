import type { TextChannel } from './channel-message.ts';

/** One way to show choices under a text; lengths in characters. */
export interface ChoiceForm {
  readonly kind: 'quick-replies' | 'buttons' | 'list';
  readonly most: number;
  readonly labelCharacters: number;
  /** A second line of each choice; none for most. */
  readonly descriptionCharacters?: number;
  /** Of the text above. */
  readonly textCharacters: number;
  /** Of what a choice sends back. */
  readonly saysCharacters: number;
}

/** What a channel shows. */
export interface ChannelForm {
  /** How long one message may be. */
  readonly length:
    { readonly by: 'characters'; readonly most: number } | { readonly by: 'parts'; readonly most: number };
  /** The first that suits is taken; where none does, choices are lines to answer by a number. */
  readonly choices: readonly ChoiceForm[];
  /** Signs by which the channel would format what stands between two of them, and what is shown in their place. */
  readonly formatting: Readonly<Record<string, string>>;
  /** What of a card isn't left to the words above it. */
  readonly cards: 'whole' | 'links-and-notices';
}

/**
 * @source https://developers.facebook.com/docs/messenger-platform/send-messages/quick-replies (13, titles of 20)
 * @source https://developers.facebook.com/docs/messenger-platform/reference/send-api (2,000 characters)
 * @source https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-reply-buttons-messages (3, of 20)
 * @source https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-list-messages (10 rows, 24 and 72)
 */
export const CHANNEL_FORMS: Readonly<Record<TextChannel, ChannelForm>> = {
  messenger: {
    length: { by: 'characters', most: 2_000 },
    choices: [{ kind: 'quick-replies', most: 13, labelCharacters: 20, textCharacters: 2_000, saysCharacters: 1_000 }],
    formatting: { '*': '∗', _: '‗', '~': '∼', '`': '‘' },
    cards: 'whole',
  },
  whatsapp: {
    length: { by: 'characters', most: 4_096 },
    choices: [
      { kind: 'buttons', most: 3, labelCharacters: 20, textCharacters: 1_024, saysCharacters: 256 },
      {
        ...{ kind: 'list', most: 10, labelCharacters: 24, descriptionCharacters: 72 },
        ...{ textCharacters: 1_024, saysCharacters: 200 },
      },
    ],
    formatting: { '*': '∗', _: '‗', '~': '∼', '`': '‘' },
    cards: 'whole',
  },
  sms: {
    length: { by: 'parts', most: 2 },
    choices: [],
    formatting: {},
    cards: 'links-and-notices',
  },
};
