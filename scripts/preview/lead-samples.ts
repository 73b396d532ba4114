import type { Sample } from './sample.ts';

const MARIA = 'C-0002';
const AISHA = 'C-0003';

const LIVE = {
  sales: [{ name: 'Running Shoes', priceMinor: 7200, insteadOfMinor: 9000, endsAtIso: '2026-03-11T04:00:00Z' }],
  products: [
    { name: 'Yoga Mat', priceMinor: 3500 },
    { name: 'Trail Backpack', priceMinor: 6400, unitsLeft: 3 },
  ],
  currency: 'USD',
  shopUrl: 'https://shop.example.com/',
};
const NEWS = { firstName: 'Maria', interests: ['Sports', 'Clothing'], ...LIVE };

/** What people get who left their details, and of what they agreed to. */
export const LEAD_SAMPLES = {
  'opt-in-request': {
    asked: {
      customerId: MARIA,
      parameters: { firstName: 'Maria', confirmUrl: 'https://shop.example.com/privacy/confirm/8rT2vQ0mXc', days: 7 },
    },
  },
  'lead-confirmation': {
    welcome: {
      customerId: MARIA,
      parameters: {
        firstName: 'Maria',
        interests: ['Sports', 'Clothing'],
        welcome: { code: 'WELCOME-7K4QX2MN', percent: 10, expiresOn: '2026-04-08' },
        shopUrl: LIVE.shopUrl,
      },
    },
    'code-used': { customerId: AISHA, parameters: { firstName: 'Aisha', interests: [] } },
  },
  'consent-withdrawn': {
    sale: { customerId: MARIA, parameters: { firstName: 'Maria', ended: 'sale', receiptId: 'CR-9F3K2M7Q-0004' } },
  },
  'buyer-notice': {
    standard: {
      customerId: MARIA,
      parameters: {
        firstName: 'Maria',
        buyer: 'Northwind Outfitters',
        package: 'Standard',
        receiptId: 'CR-9F3K2M7Q-0003',
        preferencesUrl: 'https://shop.example.com/privacy/preferences/8rT2vQ0mXc',
      },
    },
  },
  'nurture-1': { first: { customerId: MARIA, parameters: NEWS } },
  'nurture-2': { second: { customerId: MARIA, parameters: { ...NEWS, sales: [] } } },
  'nurture-3': { third: { customerId: MARIA, parameters: { ...NEWS, products: [] } } },
  newsletter: { march: { customerId: MARIA, parameters: NEWS } },
  'quarterly-promotion': { spring: { customerId: AISHA, parameters: { ...NEWS, firstName: 'Aisha', products: [] } } },
  campaign: {
    spring: {
      customerId: MARIA,
      parameters: {
        firstName: 'Maria',
        words: {
          subject: 'Spring is here: time to run',
          title: 'Time to run',
          paragraphs: ['The days are longer, and the trails are dry.', 'Our chat helps you to find shoes that fit.'],
          short: 'spring is here. Our chat helps you to find running shoes that fit.',
        },
        ...LIVE,
      },
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Sample>>>>;
