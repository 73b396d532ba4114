import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { trackingUrl } from '../tracking-url.ts';
import { button, facts, heading, paragraph } from './block.ts';
import { clip, SHORT_NAME } from './clip.ts';
import { greeted, instant, line, reference } from './fields.ts';
import { defineTemplate } from './template.ts';

/** The carrier has said when it comes. */
export const deliveryWindow = defineTemplate({
  name: 'delivery-window',
  purpose: 'transactional',
  because: 'it is about an order of yours',
  parameters: z.strictObject({
    ...greeted,
    orderNumber: reference,
    fromIso: instant,
    toIso: instant,
    carrier: z.optional(line),
    trackingNumber: z.optional(reference),
  }),
  email: (p, words) => ({
    subject: `Your order ${p.orderNumber} comes ${words.shortSpan(p.fromIso, p.toIso)}`,
    preview: `Please make sure that somebody is there to take it.`,
    blocks: [
      heading('Your parcel is almost there'),
      paragraph(`Hello ${p.firstName},`),
      paragraph('Your order is about to be delivered. Please make sure that somebody is there to take it.'),
      ...facts({
        Delivery: words.span(p.fromIso, p.toIso),
        Order: p.orderNumber,
        Carrier: p.carrier,
        'Tracking number': p.trackingNumber,
      }),
      ...button('Follow the delivery', trackingUrl(p.carrier, p.trackingNumber)),
    ],
  }),
  sms: (p, words) =>
    `${BRAND.name}: your order ${p.orderNumber} comes ${words.shortSpan(p.fromIso, p.toIso)}${p.carrier ? ` by ${clip(p.carrier, SHORT_NAME)}` : ''}. Please make sure somebody is there.`,
  inApp: (p, words) => ({
    title: `Order ${p.orderNumber} is almost there`,
    text: `It comes ${words.span(p.fromIso, p.toIso)}.`,
    link: trackingUrl(p.carrier, p.trackingNumber),
  }),
  phoneTask: (p, words) => `Tell ${p.firstName} that order ${p.orderNumber} comes ${words.span(p.fromIso, p.toIso)}.`,
});
