import * as z from 'zod/mini';
import { OCCASIONS, type OccasionKind } from '../../loyalty/index.ts';
import { BRAND } from '../brand.ts';
import { button, facts, heading, paragraph } from './block.ts';
import { greeted, link, minor } from './fields.ts';
import { defineTemplate } from './template.ts';

const OCCASION_WORDS: Readonly<Record<OccasionKind, { readonly title: string; readonly says: string }>> = {
  birthday: { title: 'Happy birthday', says: 'We wish you a good day, and have put a small gift into your account.' },
  anniversary: {
    title: 'Another year with us',
    says: 'Thank you for another year. We have put a gift into your account.',
  },
  milestone: {
    title: 'Thank you for coming back',
    says: 'You have bought from us many times. We have put a gift into your account.',
  },
  'win-back': {
    title: "It's been a while",
    says: "We haven't seen you for some time, and have put a gift into your account.",
  },
  'first-purchase': {
    title: 'Your first purchase in the chat',
    says: 'Thank you for buying in our chat. We have put points into your account.',
  },
  profile: {
    title: 'Your profile is complete',
    says: 'Thank you for telling us how to reach you. We have put points into your account.',
  },
};

/** A gift of points lies ready. */
export const loyaltyOffer = defineTemplate({
  name: 'loyalty-offer',
  purpose: 'marketing',
  because: 'you agreed to hear from us',
  parameters: z.strictObject({
    ...greeted,
    occasion: z.enum(OCCASIONS),
    points: z.int().check(z.positive()),
    /** Points with the gift. */
    balance: z.optional(minor),
    shopUrl: z.optional(link),
  }),
  email: (p, words) => ({
    subject: `${OCCASION_WORDS[p.occasion].title}: ${words.count(p.points)} points for you`,
    preview: 'A gift lies in your account.',
    blocks: [
      heading(OCCASION_WORDS[p.occasion].title),
      paragraph(`Hello ${p.firstName},`),
      paragraph(OCCASION_WORDS[p.occasion].says),
      ...facts({
        'Your gift': `${words.count(p.points)} points`,
        'Your points': p.balance === undefined ? undefined : words.count(p.balance),
      }),
      ...button('Visit the shop', p.shopUrl),
    ],
  }),
  sms: (p, words) =>
    `${BRAND.name}: ${OCCASION_WORDS[p.occasion].title.toLowerCase()}, ${words.count(p.points)} points are in your account. Reply STOP to opt out.`,
  inApp: (p, words) => ({
    title: OCCASION_WORDS[p.occasion].title,
    text: `${words.count(p.points)} points are in your account, as a gift.`,
    link: p.shopUrl,
  }),
  phoneTask: (p, words) =>
    `Tell ${p.firstName} of a gift of ${words.count(p.points)} points: ${OCCASION_WORDS[p.occasion].title.toLowerCase()}.`,
});
