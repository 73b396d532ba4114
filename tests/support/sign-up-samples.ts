import { ACME } from './in-memory-sign-ups.ts';

/** Parameters for each message of a sign-up. */
export const SIGN_UP_SAMPLES = {
  'captureLeadInfo.offerUpdates': { variant: 'soft' },
  'captureLeadInfo.offerImprovements': { variant: 'soft' },
  'captureLeadInfo.noted': { preference: 'Email', maskedEmail: 'j•••@e•••.com' },
  'captureLeadInfo.consentsAhead': { count: 3 },
  'captureLeadInfo.consent': { purpose: 'sale', partners: [ACME, { partnerId: 'volt', name: 'Volt Energy' }] },
  'captureLeadInfo.consentAgain': undefined,
  'captureLeadInfo.sentTwice': undefined,
  'captureLeadInfo.anotherQuestion': undefined,
  'captureLeadInfo.noToAnother': undefined,
  'captureLeadInfo.whyConsent': { purpose: 'profiling' },
  'captureLeadInfo.yesNoted': undefined,
  'captureLeadInfo.thatsFine': undefined,
  'captureLeadInfo.askedAnew': undefined,
  'captureLeadInfo.linkSent': { maskedEmail: 'j•••@e•••.com' },
  'captureLeadInfo.textsOn': { maskedPhone: '•••67', preference: 'SMS' },
  'captureLeadInfo.nothingSent': undefined,
  'captureLeadInfo.noChannel': { preference: 'Mail' },
  'captureLeadInfo.alreadyIn': undefined,
  'captureLeadInfo.welcomeGift': {
    code: 'WELCOME-7Q4KM2XT9BRD',
    percent: 10,
    expiresOn: '2026-04-08',
    state: 'issued',
  },
  'captureLeadInfo.ifKnown': undefined,
  'captureLeadInfo.tooYoung': undefined,
  'captureLeadInfo.didYouMean': { suggestion: 'john.doe@gmail.com' },
  'slots.nameUnclear': undefined,
} as const;
