import type { ConsentChannel, ConsentText } from './entry.ts';

const statement = (id: string, words: string): ConsentText => ({ id, locale: 'en-US', words });

/**
 * What is recorded where nobody answers a question of ours: the words on a button, or what happened. Never what a
 * customer said. Words never change under an id: other words are the next version.
 */
export const STATEMENTS = {
  /** On the button of the page that the link in the mail leads to. */
  mailConfirmed: statement('mail-confirmed@1', 'Yes, e-mail me news and offers.'),
  imported: statement('imported@1', "Taken over from the shop's own records."),
  /** How a no came, by where it was said. */
  stopped: {
    chat: statement('stopped-in-chat@1', 'Said in the chat, in words of their own, that this has to stop.'),
    sms: statement('stopped-by-text@1', 'Answered STOP, or as much in other words, to a text message.'),
    page: statement('stopped-on-page@1', "Chose on the shop's privacy page that this has to stop."),
    'mail-client': statement('stopped-in-mail@1', 'Used the link or the button to unsubscribe of a mail.'),
    'browser-signal': statement('stopped-by-browser@1', 'The browser asked by Global Privacy Control not to sell.'),
    team: statement('stopped-by-team@1', 'Told somebody of the team that this has to stop.'),
    import: statement('stopped-in-import@1', "The shop's own records say that this has to stop."),
  } satisfies Record<ConsentChannel, ConsentText>,
} as const;
