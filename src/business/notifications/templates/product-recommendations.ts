import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { button, finePrint, heading, paragraph } from './block.ts';
import { clip, SHORT_NAME } from './clip.ts';
import { currency, greeted, line, link, minor } from './fields.ts';
import { defineTemplate } from './template.ts';

const MOST = 5;

/** What goes with what the customer has. */
export const productRecommendations = defineTemplate({
  name: 'product-recommendations',
  purpose: 'marketing',
  because: 'you agreed to hear from us',
  parameters: z.strictObject({
    ...greeted,
    products: z
      .array(
        z.strictObject({
          name: line,
          priceMinor: minor,
          /** Why this one: "goes with your Running Shoes". */
          reason: z.optional(line),
        }),
      )
      .check(z.minLength(1), z.maxLength(MOST)),
    currency,
    /** What the law wants to be said beside a personal price. */
    notice: z.optional(line),
    shopUrl: z.optional(link),
  }),
  email: (p, words) => ({
    subject: `For you: ${p.products[0]?.name}`,
    preview: 'Picked by what you have bought from us.',
    blocks: [
      heading('Picked for you'),
      paragraph(`Hello ${p.firstName},`),
      paragraph('These go well with what you have bought from us. The prices are those of today.'),
      {
        kind: 'list',
        items: p.products.map(({ name, priceMinor, reason }) => ({
          title: `${name}, ${words.money(priceMinor, p.currency)}`,
          text: reason ?? '',
        })),
      },
      ...(p.notice === undefined ? [] : [finePrint(p.notice)]),
      ...button('Have a look', p.shopUrl),
    ],
  }),
  sms: (p, words) => {
    const [{ name, priceMinor } = { name: '', priceMinor: 0 }] = p.products;
    return `${BRAND.name}: for you, ${clip(name, SHORT_NAME)}, ${words.money(priceMinor, p.currency)}.${p.shopUrl ? ` ${p.shopUrl}` : ''} Reply STOP to opt out.`;
  },
  inApp: (p, words) => ({
    title: 'Picked for you',
    text: p.products
      .map(({ name, priceMinor }) => `${name}, ${words.money(priceMinor, p.currency)}`)
      .concat(p.notice ?? [])
      .join('\n'),
    link: p.shopUrl,
  }),
  phoneTask: (p) =>
    `Tell ${p.firstName} what goes with their purchases: ${p.products.map(({ name }) => name).join(', ')}.`,
});
