import { type ConsentPurpose, questionOf } from '#business/consents/index';
import type { ContactPreference } from '#business/customers/index';
import type { CaptureVariant } from '#business/experiments/index';
import type { Recipient, WelcomeGift } from '#business/sign-ups/index';
import { fullDay } from './day-in-words.ts';

interface Contact {
  readonly preference: ContactPreference;
  readonly maskedEmail: string;
  readonly maskedPhone?: string;
}
interface Offer {
  readonly variant: CaptureVariant;
}

const NOTED: Readonly<Record<ContactPreference, (contact: Contact) => string>> = {
  Email: ({ maskedEmail }) => `Great! I've noted ${maskedEmail} for your personalized deals.`,
  SMS: ({ maskedPhone = '' }) => `Great! I've noted ${maskedPhone} for texts with your personalized deals.`,
  'Phone Call': ({ maskedPhone = '' }) => `Great! I've noted ${maskedPhone} for calls about your personalized deals.`,
  'In-App Notification': () => "Great! I've noted that you'd rather hear from us in the app.",
  Mail: () => "Great! I've noted that you'd rather hear from us by post.",
};

/** What a yes is for, and what a no changes. */
const WHY: Readonly<Record<ConsentPurpose, string>> = {
  email:
    'The law and good manners want a clear yes before we send anybody offers by e-mail. A no changes nothing else: I go on helping you, and your welcome gift is yours either way.',
  'sms-and-calls':
    'The law and good manners want a clear yes before we text or call anybody about offers. A no changes nothing else: I go on helping you, and your welcome gift is yours either way.',
  profiling:
    "It means that what you've bought and what you want to spend may decide which offers you see and at which price. With a no you get the same offers and prices as everybody else.",
  sale: 'It means that the companies named get your contact details and what interests you, pay us for them, and may write to you themselves. With a no nobody gets anything.',
};

/** What the bot says while somebody signs up for news and offers. */
export const EN_US_SIGN_UP = {
  'captureLeadInfo.offerUpdates': ({ variant }: Offer) =>
    variant === 'soft'
      ? 'Would you like updates on similar products?'
      : "Don't miss what's new: shall I sign you up for updates on similar products?",
  'captureLeadInfo.offerImprovements': ({ variant }: Offer) =>
    variant === 'soft'
      ? "I'm glad that's settled. Can we notify you about product improvements?"
      : "I'm glad that's settled. Be the first to know what we make better: shall I sign you up for product improvements?",
  'captureLeadInfo.noted': (contact: Contact) => NOTED[contact.preference](contact),
  'captureLeadInfo.consentsAhead': ({ count }: { count: number }) =>
    `${count === 1 ? 'One more question' : `${count === 2 ? 'Two' : 'Three'} more questions, each by itself`}. Your welcome gift doesn't depend on ${count === 1 ? 'it' : 'them'}, and a yes can be taken back at any time.`,
  'captureLeadInfo.consent': ({ purpose, partners }: { purpose: ConsentPurpose; partners: readonly Recipient[] }) =>
    questionOf(purpose, { partners }).words,
  'captureLeadInfo.consentAgain': () =>
    'I only take a clear yes for a yes here, and note everything else as a no. Once more, then.',
  'captureLeadInfo.sentTwice': () => "That came twice, so I took it once. Here's the next question.",
  'captureLeadInfo.anotherQuestion': () => "That doesn't answer this one, so nothing is noted for it. Once more, then.",
  'captureLeadInfo.noToAnother': () => "That's a no, then. This one is still open.",
  'captureLeadInfo.whyConsent': ({ purpose }: { purpose: ConsentPurpose }) => WHY[purpose],
  'captureLeadInfo.yesNoted': () => "I've noted your yes.",
  'captureLeadInfo.thatsFine': () => "That's fine.",
  'captureLeadInfo.askedAnew': () => "It's been a while, so I'll ask you again.",
  'captureLeadInfo.linkSent': ({ maskedEmail }: { maskedEmail: string }) =>
    `Thank you! A link is on its way to ${maskedEmail}. Once you've confirmed it, you're in, and your personalized deals come to that address; until then nothing is sent.`,
  'captureLeadInfo.textsOn': ({ maskedPhone, preference }: Pick<Contact, 'preference'> & { maskedPhone: string }) =>
    `Thank you, you're all set: we'll ${preference === 'SMS' ? 'text' : 'call'} ${maskedPhone} about your personalized deals, and never at night.`,
  'captureLeadInfo.nothingSent': () =>
    "That's fine: we won't send you any offers. If you change your mind one day, just tell me.",
  'captureLeadInfo.noChannel': ({ preference }: Pick<Contact, 'preference'>) =>
    preference === 'Mail'
      ? "You're all set. We don't send offers by post at present, and without your yes none come by e-mail, text or phone."
      : "You're all set: your deals wait in the app, and none come by e-mail, text or phone.",
  'captureLeadInfo.alreadyIn': () => "You're all set: you had agreed to that before, so your personalized deals go on.",
  'captureLeadInfo.welcomeGift': ({ code, percent, expiresOn, state }: WelcomeGift) => {
    if (state === 'redeemed') return `Your welcome code ${code} was used already: it works once for each person.`;
    if (state === 'expired')
      return `Your welcome code ${code} ran out on ${fullDay(expiresOn)}; there is one for each person.`;
    return `Here's your welcome gift, whatever you answered: ${percent}% off with the code ${code}, until ${fullDay(expiresOn)}. It works once, and only for you.`;
  },
  'captureLeadInfo.ifKnown': () =>
    "If somebody has used this address or number with us before, what they chose stays as it is until they've confirmed a change.",
  'captureLeadInfo.tooYoung': () =>
    "Thank you for telling me! Our news and offers are for people who are 16 or older, so I won't sign you up, and I've kept nothing of what you told me for it. I'm happy to help with anything else.",
  'captureLeadInfo.didYouMean': ({ suggestion }: { suggestion: string }) => `Did you mean ${suggestion}?`,
} as const satisfies Readonly<Record<string, (params: never) => string>>;
