const url = 'https://shop.example/privacy';
const contact = 'support@smartcommerce.example';
const today = '2026-03-09';

/** Parameters for each message about somebody's data. */
export const PRIVACY_SAMPLES = {
  'managePrivacy.overview': undefined,
  'managePrivacy.howToStop': undefined,
  'managePrivacy.stopped': {
    purposes: ['email', 'sms-and-calls', 'profiling', 'sale'],
    receiptIds: ['CR-9F3K-TB2M-4XQ7-0ZDA', 'CR-7Q4K-M2XT-9BRD-11A0'],
  },
  'managePrivacy.stoppedBefore': { purposes: ['sale'] },
  'managePrivacy.stillComes': { namesTexts: true },
  'managePrivacy.ifKnown': { contacts: ['j•••@e•••.com', '•••67'], purposes: ['email', 'sms-and-calls'] },
  'managePrivacy.stoppedTo': { names: ['Acme Insurance', 'Volt Energy'], receiptId: 'CR-9F3K-TB2M-4XQ7-0ZDA' },
  'managePrivacy.neverTo': { names: ['Acme Insurance'] },
  'managePrivacy.ifKnownNotTo': { contacts: ['j•••@e•••.com'], names: ['Acme Insurance'] },
  'managePrivacy.whichContact': { isByPhone: true },
  'managePrivacy.contactAgain': { isByPhone: false },
  'managePrivacy.contactOfChild': undefined,
  'managePrivacy.childForgotten': { contacts: ['j•••@e•••.com', '•••67'], isCustomer: false, url, contact },
  'managePrivacy.page': { url, contact },
  'managePrivacy.codeSent': { request: 'erase' },
  'managePrivacy.verificationOver': undefined,
  'managePrivacy.copyAsked': { isNew: true, url, contact },
  'managePrivacy.eraseReadBack': { points: 1250, credit: [{ priceMinor: 2500, currency: 'USD' }] },
  'managePrivacy.eraseAgain': undefined,
  'managePrivacy.eraseLater': undefined,
  'managePrivacy.notErased': undefined,
  'managePrivacy.eraseAsked': { contact },
  'managePrivacy.nothingPending': undefined,
  'managePrivacy.kept': undefined,
  'managePrivacy.consents': {
    consents: [
      { purpose: 'email', state: 'granted', on: '2026-02-01', receiptId: 'CR-9F3K-TB2M-4XQ7-0ZDA' },
      { purpose: 'sms-and-calls', state: 'none' },
      { purpose: 'profiling', state: 'withdrawn', on: '2026-03-08', receiptId: 'CR-7Q4K-M2XT-9BRD-11A0' },
      { purpose: 'sale', state: 'pending' },
    ],
    today,
  },
  'managePrivacy.soldToNobody': undefined,
  'managePrivacy.soldTo': {
    buyers: [
      { name: 'Acme Insurance', on: '2026-02-03', receiptId: 'CR-9F3K-TB2M-4XQ7-0ZDA' },
      { name: 'Volt Energy' },
    ],
    today,
  },
  'managePrivacy.sells': { url },
  'managePrivacy.law': { url },
  'managePrivacy.signal': { url },
  'managePrivacy.policy': { url },
} as const;
