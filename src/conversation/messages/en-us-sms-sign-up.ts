import { fullDay } from './day-in-words.ts';
import type { Wordings } from './wordings.ts';

const WHY = {
  email:
    'Before we send offers by e-mail we need a clear yes. A no changes nothing else, and your gift is yours either way.',
  'sms-and-calls': 'Before we text or call about offers we need a clear yes. A no changes nothing else.',
  profiling: 'What you bought would decide which offers and prices you see. With a no you get those of everybody.',
  sale: 'The companies named would get your contact details and interests, and pay us. With a no nobody gets anything.',
} as const;

/** Messages of a sign-up that are longer than one SMS, said in one; the questions for consent never are. */
export const EN_US_SMS_SIGN_UP = {
  'captureLeadInfo.whyConsent': ({ purpose }) => WHY[purpose],
  'captureLeadInfo.linkSent': ({ maskedEmail }) =>
    `A link is on its way to ${maskedEmail}. Once you've confirmed it, you're in; until then nothing is sent.`,
  'captureLeadInfo.welcomeGift': ({ code, percent, expiresOn, state }) => {
    if (state !== 'issued')
      return `Your welcome code ${code} ${state === 'redeemed' ? 'was used already' : 'has run out'}.`;
    return `Your welcome gift: ${percent}% off with ${code}, until ${fullDay(expiresOn)}, once and only for you.`;
  },
  'captureLeadInfo.ifKnown': () =>
    'If this address or number was used with us before, what was chosen for it stays until a change is confirmed.',
  'captureLeadInfo.tooYoung': () =>
    "Thanks for telling me! Our offers are for people of 16 or older, so I won't sign you up, and I kept nothing of it.",
} as const satisfies Wordings;
