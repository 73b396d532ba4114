import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { facts, heading, paragraph } from './block.ts';
import { currency, greeted, line, minor, reference } from './fields.ts';
import { defineTemplate } from './template.ts';
import type { Words } from './words.ts';

/** The steps of a return that its customer hears of, beside its approval. */
const STEPS = ['in-transit', 'received', 'inspected', 'refunded', 'exchanged', 'rejected', 'cancelled'] as const;
type Step = (typeof STEPS)[number];

interface StepWords {
  readonly short: string;
  readonly says: string;
}

const STEP_WORDS: Readonly<Record<Step, StepWords>> = {
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

const AS_CREDIT: StepWords = {
  short: 'is now store credit',
  says: 'The amount is on your account, for your next purchase in our chat.',
};

/** For goods that were lost or damaged on their way: nobody has returned them, and nobody has to. */
const MADE_GOOD: Readonly<Partial<Record<Step, StepWords>>> = {
  refunded: {
    short: 'has been paid back',
    says: 'Your money is on its way, and there is nothing for you to send back. How soon you see it depends on your bank.',
  },
  exchanged: {
    short: 'is sent to you once more',
    says: 'The same items are being prepared for you once more, at no charge. There is nothing for you to send back.',
  },
  cancelled: {
    short: 'was not settled as you chose',
    says: "What you chose couldn't be done, and nothing was changed. Tell us in our chat what you prefer instead.",
  },
};

const parameters = z.strictObject({
  ...greeted,
  rma: reference,
  orderNumber: reference,
  to: z.enum(STEPS),
  refundMinor: z.optional(minor),
  currency,
  /** What happened to the parcel, where nothing comes back. */
  trouble: z.optional(z.enum(['lost', 'damaged'])),
  /** True where the customer gets store credit. */
  asCredit: z.optional(z.boolean()),
  /** What the warehouse has to say, such as why it was rejected. */
  note: z.optional(line),
});
type Parameters = z.output<typeof parameters>;

/** What it is about, as it begins a sentence: "Your return R-7K3M9QTX". */
const subjectOf = ({ rma, trouble, orderNumber }: Parameters): string =>
  trouble ? `Your ${trouble} parcel of order ${orderNumber}` : `Your return ${rma}`;

function stepOf({ to, trouble, asCredit }: Parameters): StepWords {
  if (to === 'refunded' && asCredit)
    return trouble ? { ...AS_CREDIT, says: `${AS_CREDIT.says} There is nothing for you to send back.` } : AS_CREDIT;
  return (trouble && MADE_GOOD[to]) ?? STEP_WORDS[to];
}

const refundOf = ({ to, refundMinor, currency: code }: Parameters, words: Words): string | undefined =>
  to === 'refunded' && refundMinor !== undefined ? words.money(refundMinor, code) : undefined;

const arrives = ({ asCredit }: Parameters): string => (asCredit ? 'are on your account' : 'are on their way to you');

/** A return has moved on, or what was lost or damaged has been made good. */
export const returnMoved = defineTemplate({
  name: 'return-moved',
  purpose: 'transactional',
  because: 'it is about an order of yours',
  parameters,
  email: (p, words) => ({
    subject: `${subjectOf(p)} ${stepOf(p).short}`,
    preview: stepOf(p).says,
    blocks: [
      heading(`${p.trouble ? `Your ${p.trouble} parcel` : 'Your return'} ${stepOf(p).short}`),
      paragraph(`Hello ${p.firstName},`),
      paragraph(stepOf(p).says),
      ...facts({
        [p.trouble ? 'Reference' : 'Return']: p.rma,
        Order: p.orderNumber,
        [p.asCredit ? 'Store credit' : 'Refund']: refundOf(p, words),
        Note: p.note,
      }),
      ...(p.to === 'rejected'
        ? [paragraph('If you see it otherwise, tell us in our chat and a person will look at it again.')]
        : []),
    ],
  }),
  sms: (p, words) => {
    const refund = refundOf(p, words);
    return (
      `${BRAND.name}: ${lowerFirst(subjectOf(p))} ${stepOf(p).short}.` +
      `${refund === undefined ? '' : ` ${refund} ${arrives(p)}.`}` +
      `${p.to === 'rejected' ? ' Ask us in our chat why.' : ''}`
    );
  },
  inApp: (p, words) => {
    const refund = refundOf(p, words);
    const amount = refund === undefined ? '' : ` Amount: ${refund}.`;
    return {
      title: `${p.trouble ? subjectOf(p) : `Return ${p.rma}`} ${stepOf(p).short}`,
      text: stepOf(p).says + amount + (p.note === undefined ? '' : ` ${p.note}`),
    };
  },
  phoneTask: (p) =>
    `Tell ${p.firstName} that ${p.trouble ? `the ${p.trouble} parcel` : `return ${p.rma}`} of order ${p.orderNumber} ${stepOf(p).short}.${p.note === undefined ? '' : ` Note: ${p.note}`}`,
});

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
