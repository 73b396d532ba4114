import * as z from 'zod/mini';
import { ORDER_STATUSES, type OrderStatus } from '../../orders/index.ts';
import { BRAND } from '../brand.ts';
import { trackingUrl } from '../tracking-url.ts';
import { type Block, button, facts, heading, paragraph } from './block.ts';
import { clip, SHORT_NAME } from './clip.ts';
import { day, greeted, line, reference } from './fields.ts';
import { defineTemplate } from './template.ts';
import type { Words } from './words.ts';

const parameters = z.strictObject({
  ...greeted,
  orderNumber: reference,
  status: z.enum(ORDER_STATUSES),
  expectedOn: z.optional(day),
  deliveredOn: z.optional(day),
  carrier: z.optional(line),
  trackingNumber: z.optional(reference),
  /** Why it is delayed. */
  reason: z.optional(line),
});
type Parameters = z.output<typeof parameters>;

/** What is said at each status: in a few words, and in a sentence. */
const STATUS_WORDS: Readonly<Record<OrderStatus, { readonly short: string; readonly says: string }>> = {
  placed: { short: 'has been placed', says: "We have your order and will tell you when it's on its way." },
  preparing: { short: 'is being prepared', says: 'We are packing your order.' },
  shipped: { short: 'is on its way', says: 'Your order has left our warehouse.' },
  'out-for-delivery': { short: 'is out for delivery', says: 'Your order is in the delivery van.' },
  delivered: { short: 'has been delivered', says: 'Your order has arrived. We hope you enjoy it.' },
  delayed: { short: 'is delayed', says: "Your order will come later than we promised. We're sorry." },
  cancelled: { short: 'has been cancelled', says: 'Your order has been cancelled, and nothing will be sent.' },
  returned: { short: 'has come back to us', says: 'Your order has come back to us.' },
};

const STEPS = ['Placed', 'Packed', 'Shipped', 'Out for delivery', 'Delivered'];
const STEP_OF: Partial<Record<OrderStatus, number>> = {
  placed: 0,
  preparing: 1,
  shipped: 2,
  'out-for-delivery': 3,
  delivered: 4,
};

const progressOf = ({ status }: Parameters): readonly Block[] => {
  const reached = STEP_OF[status];
  return reached === undefined ? [] : [{ kind: 'progress', steps: STEPS, reached }];
};

const isOver = ({ status }: Parameters) => ['delivered', 'cancelled', 'returned'].includes(status);

/** "Expected Mon, Mar 9." while it is still to come. */
const expectation = (p: Parameters, words: Words): string =>
  p.expectedOn === undefined || isOver(p) ? '' : ` Expected ${words.shortDay(p.expectedOn)}.`;

const tracking = ({ carrier, trackingNumber }: Parameters): string =>
  trackingNumber === undefined ? '' : ` ${clip(carrier ?? 'Tracking', SHORT_NAME)} ${trackingNumber}.`;

/** An order has moved on. */
export const orderStatus = defineTemplate({
  name: 'order-status',
  purpose: 'transactional',
  because: 'it is about an order of yours',
  parameters,
  email: (p, words) => ({
    subject: `Your order ${p.orderNumber} ${STATUS_WORDS[p.status].short}`,
    preview: STATUS_WORDS[p.status].says + expectation(p, words),
    blocks: [
      heading(`Your order ${STATUS_WORDS[p.status].short}`),
      paragraph(`Hello ${p.firstName},`),
      paragraph(STATUS_WORDS[p.status].says),
      ...progressOf(p),
      ...facts({
        Order: p.orderNumber,
        Why: p.reason,
        Expected: p.expectedOn && !isOver(p) ? words.day(p.expectedOn) : undefined,
        Delivered: p.deliveredOn && words.day(p.deliveredOn),
        Carrier: p.carrier,
        'Tracking number': p.trackingNumber,
      }),
      ...button('Track your parcel', isOver(p) ? undefined : trackingUrl(p.carrier, p.trackingNumber)),
    ],
  }),
  sms: (p, words) =>
    `${BRAND.name}: your order ${p.orderNumber} ${STATUS_WORDS[p.status].short}.${expectation(p, words)}${isOver(p) ? '' : tracking(p)}`,
  inApp: (p, words) => ({
    title: `Order ${p.orderNumber} ${STATUS_WORDS[p.status].short}`,
    text: STATUS_WORDS[p.status].says + expectation(p, words),
    link: isOver(p) ? undefined : trackingUrl(p.carrier, p.trackingNumber),
  }),
  phoneTask: (p, words) =>
    `Tell ${p.firstName} that order ${p.orderNumber} ${STATUS_WORDS[p.status].short}.${expectation(p, words)}${tracking(p)}`,
});
