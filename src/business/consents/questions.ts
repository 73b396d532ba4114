import type { ConsentText } from './entry.ts';
import { ConsentInvalidError } from './errors.ts';
import type { ConsentPurpose } from './purpose.ts';

/** Where the words name those who may be given the data. */
export const PARTNERS = '{partners}';

/**
 * What people are asked, word for word, in the chat and on pages. Each says how to take a yes back before it asks for
 * one, and asks nobody below 16. Words never change under an id: other words, also a shop's own, are the next version.
 */
export const CONSENT_QUESTIONS: Readonly<Record<ConsentPurpose, ConsentText>> = {
  email: {
    id: 'email@1',
    locale: 'en-US',
    words:
      'SmartCommerce would like to e-mail you news and offers. You can stop that at any time, by the link in each mail ' +
      "or by telling us in the chat, and you get nothing before you've confirmed it by a link that we e-mail you. " +
      "If you're 16 or older: may we e-mail you?",
  },
  'sms-and-calls': {
    id: 'sms-and-calls@1',
    locale: 'en-US',
    words:
      'SmartCommerce would like to send you automated texts about offers, and to call you about them. You can stop ' +
      'that at any time, by answering STOP to a text or by telling us in the chat. You can buy without it, and ' +
      "message and data rates may apply. If you're 16 or older: may we text and call you?",
  },
  profiling: {
    id: 'profiling@1',
    locale: 'en-US',
    words:
      "SmartCommerce would like to use what you've bought, and what you tell us you want to spend, to choose offers " +
      'and prices for you. You can stop that at any time by telling us in the chat, and your prices then depend on ' +
      "neither. If you're 16 or older: may we do that?",
  },
  sale: {
    id: 'sale@1',
    locale: 'en-US',
    words:
      `SmartCommerce would like to sell your contact details and interests to ${PARTNERS}, who may then contact you ` +
      'with offers of their own. You can stop that at any time by telling us in the chat, and we then tell whoever ' +
      "got your details. If you're 16 or older: may we do that?",
  },
};

/** Somebody whom a sale names. */
export interface NamedPartner {
  readonly partnerId: string;
  readonly name: string;
}

const LIST = new Intl.ListFormat('en-US', { type: 'conjunction' });

/**
 * The question for a consent, word for word as it is asked and recorded.
 *
 * @param partners of a sale: who may be given the data, each of whom the words name
 * @throws ConsentInvalidError for a sale to nobody: that isn't asked for
 */
export function questionOf(
  purpose: ConsentPurpose,
  { partners = [] }: { readonly partners?: readonly NamedPartner[] } = {},
): ConsentText {
  const question = CONSENT_QUESTIONS[purpose];
  if (purpose !== 'sale') return question;
  if (partners.length === 0) throw new ConsentInvalidError('a sale names its buyers');
  const names = LIST.format(partners.map(({ name }) => name));
  // A function, since a name with "$&" in it would be a pattern.
  return { ...question, words: question.words.replace(PARTNERS, () => names) };
}
