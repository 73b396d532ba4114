import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { facts, heading, paragraph } from './block.ts';
import { currency, day, greeted, line, minor, quantity, reference } from './fields.ts';
import { defineTemplate } from './template.ts';

/** Something was bought and paid. */
export const purchaseConfirmation = defineTemplate({
  name: 'purchase-confirmation',
  purpose: 'transactional',
  because: 'you bought something from us',
  parameters: z.strictObject({
    ...greeted,
    orderNumber: reference,
    lines: z.array(z.strictObject({ name: line, quantity, unitPriceMinor: minor })).check(z.minLength(1)),
    deliveryMinor: z.optional(minor),
    /** What was paid, delivery included. */
    totalMinor: minor,
    /** What of it store credit paid. */
    creditMinor: z.optional(minor),
    currency,
    /** A line each; absent for what isn't delivered. */
    deliverTo: z.optional(z.array(line).check(z.minLength(1))),
    expectedOn: z.optional(day),
    /** Loyalty points that it brought. */
    points: z.optional(minor),
  }),
  email: (p, words) => ({
    subject: `Your purchase: order ${p.orderNumber}, ${words.money(p.totalMinor, p.currency)}`,
    preview: `Thank you, ${p.firstName}. Here is what you bought.`,
    blocks: [
      heading('Thank you for your purchase'),
      paragraph(`Hello ${p.firstName},`),
      paragraph("Here is what you bought. We'll tell you when it's on its way."),
      {
        kind: 'lines',
        lines: [
          ...p.lines.map(({ name, quantity: units, unitPriceMinor }) => ({
            name,
            quantity: units,
            amount: words.money(units * unitPriceMinor, p.currency),
          })),
          ...(p.deliveryMinor === undefined
            ? []
            : [{ name: 'Delivery', quantity: 1, amount: words.money(p.deliveryMinor, p.currency) }]),
        ],
        total: words.money(p.totalMinor, p.currency),
      },
      ...facts({
        Order: p.orderNumber,
        'Paid with store credit': p.creditMinor ? words.money(p.creditMinor, p.currency) : undefined,
        'Delivered to': p.deliverTo?.join(', '),
        Expected: p.expectedOn && words.day(p.expectedOn),
        'Points earned': p.points ? words.count(p.points) : undefined,
      }),
    ],
  }),
  sms: (p, words) =>
    `${BRAND.name}: thank you. Order ${p.orderNumber}, ${words.money(p.totalMinor, p.currency)} paid.${p.expectedOn ? ` Expected ${words.shortDay(p.expectedOn)}.` : ''}`,
  inApp: (p, words) => ({
    title: 'Thank you for your purchase',
    text: `Order ${p.orderNumber}, ${words.money(p.totalMinor, p.currency)}.${p.expectedOn ? ` Expected ${words.day(p.expectedOn)}.` : ''}${p.points ? ` It brought you ${words.count(p.points)} points.` : ''}`,
  }),
  phoneTask: (p, words) =>
    `Confirm to ${p.firstName}: order ${p.orderNumber}, ${words.money(p.totalMinor, p.currency)} paid.${p.expectedOn ? ` Expected ${words.day(p.expectedOn)}.` : ''}`,
});
