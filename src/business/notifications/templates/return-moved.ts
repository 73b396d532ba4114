import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { facts, heading, paragraph } from './block.ts';
import { currency, greeted, line, minor, reference } from './fields.ts';
import { defineTemplate } from './template.ts';

/** The steps of a return that its customer hears of, beside its approval. */
const STEPS = ['in-transit', 'received', 'inspected', 'refunded', 'exchanged', 'rejected', 'cancelled'] as const;
type Step = (typeof STEPS)[number];

const STEP_WORDS: Readonly<Record<Step, { readonly short: string; readonly says: string }>> = {
  'in-transit': { short: 'is on its way to us', says: 'The carrier has your parcel.' },
  received: { short: 'has arrived', says: 'Your parcel is with us. Next we check what is in it.' },
  inspected: { short: 'has been checked', says: 'We have checked what you sent, and all is well.' },
  refunded: {
    short: 'has been refunded',
    says: 'Your refund is on its way. How soon you see it depends on your bank.',
  },
  exchanged: { short: 'has been exchanged', says: 'What you get in exchange is being prepared.' },
  rejected: { short: "couldn't be accepted", says: "We couldn't accept what you sent back." },
  cancelled: { short: 'has been cancelled', says: "Your return is cancelled, and you needn't send anything." },
};

/** A return has moved on: received, refunded, rejected. */
export const returnMoved = defineTemplate({
  name: 'return-moved',
  purpose: 'transactional',
  because: 'you asked to return something',
  parameters: z.strictObject({
    ...greeted,
    rma: reference,
    orderNumber: reference,
    to: z.enum(STEPS),
    refundMinor: z.optional(minor),
    currency,
    /** What the warehouse has to say, such as why it was rejected. */
    note: z.optional(line),
  }),
  email: (p, words) => ({
    subject: `Your return ${p.rma} ${STEP_WORDS[p.to].short}`,
    preview: STEP_WORDS[p.to].says,
    blocks: [
      heading(`Your return ${STEP_WORDS[p.to].short}`),
      paragraph(`Hello ${p.firstName},`),
      paragraph(STEP_WORDS[p.to].says),
      ...facts({
        Return: p.rma,
        Order: p.orderNumber,
        Refund: p.to === 'refunded' && p.refundMinor !== undefined ? words.money(p.refundMinor, p.currency) : undefined,
        Note: p.note,
      }),
      ...(p.to === 'rejected'
        ? [paragraph('If you see it otherwise, tell us in our chat and a person will look at it again.')]
        : []),
    ],
  }),
  sms: (p, words) =>
    `${BRAND.name}: your return ${p.rma} ${STEP_WORDS[p.to].short}.` +
    `${p.to === 'refunded' && p.refundMinor !== undefined ? ` ${words.money(p.refundMinor, p.currency)} are on their way to you.` : ''}` +
    `${p.to === 'rejected' ? ' Ask us in our chat why.' : ''}`,
  inApp: (p, words) => ({
    title: `Return ${p.rma} ${STEP_WORDS[p.to].short}`,
    text:
      STEP_WORDS[p.to].says +
      (p.to === 'refunded' && p.refundMinor !== undefined
        ? ` Amount: ${words.money(p.refundMinor, p.currency)}.`
        : '') +
      (p.note === undefined ? '' : ` ${p.note}`),
  }),
  phoneTask: (p) =>
    `Tell ${p.firstName} that return ${p.rma} of order ${p.orderNumber} ${STEP_WORDS[p.to].short}.${p.note === undefined ? '' : ` Note: ${p.note}`}`,
});
