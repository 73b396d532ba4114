import * as z from 'zod/mini';
import { CONSENT_PURPOSES, type ConsentPurpose } from '../../consents/index.ts';
import { BRAND } from '../brand.ts';
import { facts, heading, paragraph } from './block.ts';
import { greeted, reference } from './fields.ts';
import { defineTemplate } from './template.ts';

const ENDED: Readonly<Record<ConsentPurpose, { readonly short: string; readonly says: string }>> = {
  email: { short: 'mails with news and offers', says: "We won't send you mails with news and offers any more." },
  'sms-and-calls': {
    short: 'texts and calls with offers',
    says: "We won't text or call you with offers any more.",
  },
  profiling: {
    short: 'personal prices',
    says: 'We no longer make prices for you from what you have bought: you see those that everybody sees.',
  },
  sale: {
    short: 'passing on your details',
    says: "We won't pass your details on to anybody any more. Whoever has got them from us before is told of it by us.",
  },
};

/** The end of a consent, in writing. */
export const consentWithdrawn = defineTemplate({
  name: 'consent-withdrawn',
  purpose: 'transactional',
  because: 'something that you had agreed to has ended',
  parameters: z.strictObject({
    ...greeted,
    ended: z.enum(CONSENT_PURPOSES),
    /** Of the entry that ended it. */
    receiptId: reference,
  }),
  email: (p) => ({
    subject: `Ended: ${ENDED[p.ended].short}`,
    preview: ENDED[p.ended].says,
    blocks: [
      heading(`Ended: ${ENDED[p.ended].short}`),
      paragraph(`Hello ${p.firstName},`),
      paragraph(ENDED[p.ended].says),
      paragraph('Messages about what you order or ask for still reach you.'),
      ...facts({ Receipt: p.receiptId }),
    ],
  }),
  sms: (p) => `${BRAND.name}: ended: ${ENDED[p.ended].short}. Receipt ${p.receiptId}.`,
  inApp: (p) => ({ title: `Ended: ${ENDED[p.ended].short}`, text: ENDED[p.ended].says }),
  phoneTask: (p) => `Tell ${p.firstName}: ${ENDED[p.ended].says}`,
});
