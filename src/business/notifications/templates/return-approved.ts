import * as z from 'zod/mini';
import type { AttachmentSource } from '../attachment.ts';
import { BRAND } from '../brand.ts';
import { type Block, button, facts, finePrint, heading, paragraph } from './block.ts';
import { currency, day, greeted, items, line, link, minor, reference } from './fields.ts';
import { defineTemplate } from './template.ts';
import type { Words } from './words.ts';

const parameters = z.strictObject({
  ...greeted,
  rma: reference,
  orderNumber: reference,
  lines: items,
  resolution: z.enum(['refund', 'exchange', 'store-credit']),
  refundMinor: z.optional(minor),
  currency,
  sendBackBy: day,
  /** Where the prepaid label is among the shop's documents: it goes with the mail. */
  labelKey: z.optional(line),
  /** A link to the same label that expires. */
  labelUrl: z.optional(link),
});
type Parameters = z.output<typeof parameters>;

/** "a refund of $48.00 to your card" */
function promised({ resolution, refundMinor, currency: code }: Parameters, words: Words): string {
  const amount = refundMinor === undefined ? '' : ` of ${words.money(refundMinor, code)}`;
  if (resolution === 'exchange') return 'an exchange';
  return resolution === 'refund' ? `a refund${amount} to the way you paid` : `store credit${amount}`;
}

const labelOf = ({ rma, labelKey }: Parameters): readonly AttachmentSource[] =>
  labelKey === undefined
    ? []
    : [{ fileName: `return-label-${rma}.pdf`, contentType: 'application/pdf', documentKey: labelKey }];

/** A link that expires may carry a signature as long as ten text messages. */
const isShort = (url: string | undefined): boolean => url !== undefined && url.length <= 80;

/** How it goes back, with the label and without one. */
function stepsOf(p: Parameters, words: Words): Block {
  const hasLabel = p.labelKey !== undefined || p.labelUrl !== undefined;
  const pack = { title: 'Pack the items', text: `Write ${p.rma} on the inside of the box, or put a note of it in.` };
  const send = { title: 'Hand it in', text: `At a counter of the carrier, by ${words.day(p.sendBackBy)}.` };
  const print = { title: 'Print the label', text: 'It is prepaid: sending the parcel back costs you nothing.' };
  return { kind: 'list', isNumbered: true, items: hasLabel ? [print, pack, send] : [pack, send] };
}

/** A return was agreed on; with the prepaid label. */
export const returnApproved = defineTemplate({
  name: 'return-approved',
  purpose: 'transactional',
  because: 'you asked to return something',
  parameters,
  email: (p, words) => ({
    subject: `Your return ${p.rma}: label and what to do`,
    preview: `Send it back by ${words.day(p.sendBackBy)}. You'll get ${promised(p, words)}.`,
    blocks: [
      heading('Your return is approved'),
      paragraph(`Hello ${p.firstName},`),
      paragraph(`Once your parcel is with us and checked, you'll get ${promised(p, words)}.`),
      { kind: 'code', label: 'Return number', code: p.rma },
      { kind: 'lines', lines: p.lines },
      ...facts({ Order: p.orderNumber, 'Send back by': words.day(p.sendBackBy) }),
      stepsOf(p, words),
      ...button('Open the label', p.labelUrl),
      ...(p.labelUrl === undefined ? [] : [finePrint('This link works for a limited time, and only for this label.')]),
    ],
    attachments: labelOf(p),
  }),
  sms: (p, words) =>
    `${BRAND.name}: return ${p.rma} is approved. Send it back by ${words.shortDay(p.sendBackBy)}. ${isShort(p.labelUrl) ? `Label: ${p.labelUrl}` : 'The label is in your email.'}`,
  inApp: (p, words) => ({
    title: `Return ${p.rma} is approved`,
    text: `Send it back by ${words.day(p.sendBackBy)}. You'll get ${promised(p, words)}.`,
    link: p.labelUrl,
  }),
  phoneTask: (p, words) =>
    `Tell ${p.firstName} that return ${p.rma} of order ${p.orderNumber} is approved: send back by ${words.day(p.sendBackBy)}, then ${promised(p, words)}. Make sure that they have the label.`,
});
