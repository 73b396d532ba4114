import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { button, facts, finePrint, heading, type ListItem, paragraph } from './block.ts';
import { day, greeted, link, reference } from './fields.ts';
import { defineTemplate } from './template.ts';

const TROUBLES = ['late', 'lost', 'damaged'] as const;
type Trouble = (typeof TROUBLES)[number];

interface TroubleWords {
  readonly short: string;
  readonly says: string;
  /** What the customer may choose, each a thing that the chat or a person does. */
  readonly choices: readonly ListItem[];
}

const WAIT = { title: 'Wait for it', text: "You needn't do anything. We keep an eye on the parcel." };
const AGAIN = {
  title: 'Have it sent again',
  text: 'The same items once more, at no cost to you: the chat sees to it at once.',
};
const MONEY_BACK = {
  title: 'Get your money back',
  text: 'To the way you paid or as store credit: the chat sees to it at once.',
};
/** The parcel may still come, so a person stops it or agrees with the customer what happens then. */
const MONEY_BACK_BY_PERSON = {
  title: 'Get your money back',
  text: 'Say so in the chat. As the parcel may still come, one of our people arranges the refund with you.',
};
const TALK = {
  title: 'Talk to a person',
  text: 'Ask for a person in the chat, or for a call at a time that suits you.',
};

const TROUBLE_WORDS: Readonly<Record<Trouble, TroubleWords>> = {
  late: {
    short: 'is late',
    says: "Your parcel won't be with you on the day that we promised. We're sorry about that.",
    choices: [WAIT, MONEY_BACK_BY_PERSON, TALK],
  },
  lost: {
    short: 'seems to be lost',
    says: "The carrier can't find your parcel. We're sorry, and you won't be left without what you paid for.",
    choices: [AGAIN, MONEY_BACK, TALK],
  },
  damaged: {
    short: 'was damaged on its way',
    says: "The carrier tells us that your parcel was damaged. We're sorry, and we'll make it right.",
    choices: [AGAIN, MONEY_BACK, TALK],
  },
};

const GOODWILL = 'To make up for the trouble, a goodwill discount waits for you. Ask for it in the chat when you like.';

/** Something went wrong on the way: told before the customer asks, with what they may choose. */
export const shipmentInTrouble = defineTemplate({
  name: 'shipment-in-trouble',
  purpose: 'transactional',
  because: 'it is about an order of yours',
  parameters: z.strictObject({
    ...greeted,
    orderNumber: reference,
    trouble: z.enum(TROUBLES),
    /** The new day, where there is one. */
    expectedOn: z.optional(day),
    hasGoodwill: z.optional(z.boolean()),
    /** Where the chat is. */
    chatUrl: z.optional(link),
  }),
  email: (p, words) => ({
    subject: `Your order ${p.orderNumber} ${TROUBLE_WORDS[p.trouble].short}, and what we can do`,
    preview: TROUBLE_WORDS[p.trouble].says,
    blocks: [
      heading(`Your order ${TROUBLE_WORDS[p.trouble].short}`),
      paragraph(`Hello ${p.firstName},`),
      paragraph(TROUBLE_WORDS[p.trouble].says),
      ...facts({ Order: p.orderNumber, 'Now expected': p.expectedOn && words.day(p.expectedOn) }),
      paragraph('You choose what happens next:'),
      { kind: 'list', items: TROUBLE_WORDS[p.trouble].choices },
      ...button('Choose in the chat', p.chatUrl),
      ...(p.chatUrl === undefined
        ? [paragraph(`Tell us in our chat which you prefer: order ${p.orderNumber} is all we need.`)]
        : []),
      ...(p.hasGoodwill ? [finePrint(GOODWILL)] : []),
    ],
  }),
  sms: (p, words) =>
    `${BRAND.name}: we're sorry, your order ${p.orderNumber} ${TROUBLE_WORDS[p.trouble].short}.` +
    `${p.expectedOn ? ` Now expected ${words.shortDay(p.expectedOn)}.` : ''} ` +
    `Choose in our chat what happens next${p.chatUrl ? `: ${p.chatUrl}` : '.'}`,
  inApp: (p, words) => ({
    title: `Order ${p.orderNumber} ${TROUBLE_WORDS[p.trouble].short}`,
    text:
      `${TROUBLE_WORDS[p.trouble].says}${p.expectedOn ? ` We now expect it on ${words.day(p.expectedOn)}.` : ''} ` +
      `Tell us here what you prefer: ${TROUBLE_WORDS[p.trouble].choices.map(({ title }) => title?.toLowerCase()).join(', ')}.`,
    link: p.chatUrl,
  }),
  phoneTask: (p, words) =>
    `Apologise to ${p.firstName}: order ${p.orderNumber} ${TROUBLE_WORDS[p.trouble].short}.` +
    `${p.expectedOn ? ` Now expected ${words.day(p.expectedOn)}.` : ''} ` +
    `Ask what they prefer: ${TROUBLE_WORDS[p.trouble].choices.map(({ title }) => title?.toLowerCase()).join(', ')}.` +
    `${p.hasGoodwill ? ' A goodwill discount waits for them.' : ''}`,
});
