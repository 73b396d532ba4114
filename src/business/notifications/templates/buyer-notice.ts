import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { button, facts, finePrint, heading, paragraph } from './block.ts';
import { clip, SHORT_NAME } from './clip.ts';
import { greeted, line, link, reference } from './fields.ts';
import { defineTemplate } from './template.ts';

const PACKAGES = ['Premium', 'Standard', 'Basic'] as const;

/** What each package holds, in words. */
const HELD: Readonly<Record<(typeof PACKAGES)[number], string>> = {
  Premium: 'your name and contact details, what you bought, what you like, and how interested you seemed to us',
  Standard: 'your name and contact details, how you like to be reached, and what you like',
  Basic: 'your e-mail address and what you like most',
};

/** Who was given somebody's details, told to whom they are about. @source GDPR, articles 14 and 15 */
export const buyerNotice = defineTemplate({
  name: 'buyer-notice',
  purpose: 'transactional',
  because: 'you agreed that we pass your details on',
  parameters: z.strictObject({
    ...greeted,
    buyer: line,
    package: z.enum(PACKAGES),
    /** Of the consent that allowed it. */
    receiptId: reference,
    /** Where it can be ended. */
    preferencesUrl: z.optional(link),
  }),
  email: (p) => ({
    subject: `We have passed your details on to ${p.buyer}`,
    preview: 'As you agreed. Here is who has got what.',
    blocks: [
      heading('Who has got your details'),
      paragraph(`Hello ${p.firstName},`),
      paragraph(`As you agreed, we have passed your details on to ${p.buyer}: ${HELD[p.package]}.`),
      ...facts({ 'Passed on to': p.buyer, 'Your receipt': p.receiptId }),
      paragraph(
        "You can end this at any time, in our chat or on the page below: then we pass nothing on any more, and tell them so. Ask 'where did my data go?' in our chat to see all of it.",
      ),
      ...button('See or change what you agreed to', p.preferencesUrl),
      finePrint('This is a notice about your data. It advertises nothing.'),
    ],
  }),
  sms: (p) =>
    `${BRAND.name}: as you agreed, we have passed your details on to ${clip(p.buyer, SHORT_NAME)}. Receipt ${p.receiptId}. End it in our chat.`,
  inApp: (p) => ({
    title: 'Who has got your details',
    text: `As you agreed: ${p.buyer} has got ${HELD[p.package]}.`,
    link: p.preferencesUrl,
  }),
  phoneTask: (p) => `Tell ${p.firstName} that their details went to ${p.buyer}, as they agreed: ${HELD[p.package]}.`,
});
