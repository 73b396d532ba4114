import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { button, facts, heading, paragraph } from './block.ts';
import { clip, SHORT_NAME } from './clip.ts';
import { greeted, instant, line, link } from './fields.ts';
import { defineTemplate } from './template.ts';

/** A sale has begun, told to those who asked. */
export const flashSale = defineTemplate({
  name: 'flash-sale',
  purpose: 'marketing',
  because: 'you asked to hear of our sales',
  parameters: z.strictObject({
    ...greeted,
    saleName: line,
    /** Whole percent off the list price. */
    percentOff: z.optional(z.int().check(z.gte(1), z.lte(90))),
    /** When it is really over. */
    endsAtIso: instant,
    membersOnly: z.optional(z.boolean()),
    shopUrl: z.optional(link),
  }),
  email: (p, words) => ({
    subject: `${p.saleName}: until ${words.shortMoment(p.endsAtIso)}`,
    preview: p.percentOff === undefined ? 'It has just begun.' : `${p.percentOff}% off what is on sale.`,
    blocks: [
      heading(p.saleName),
      paragraph(`Hello ${p.firstName},`),
      paragraph(
        `A sale has just begun${p.membersOnly ? ', for members only' : ''}. When it is over, the usual prices are back.`,
      ),
      ...facts({
        Reduction: p.percentOff === undefined ? undefined : `${p.percentOff}% off the list price`,
        Until: words.moment(p.endsAtIso),
      }),
      ...button('See what is on sale', p.shopUrl),
    ],
  }),
  sms: (p, words) =>
    `${BRAND.name}: ${clip(p.saleName, SHORT_NAME)}${p.percentOff === undefined ? '' : `, ${p.percentOff}% off`}, until ${words.shortMoment(p.endsAtIso)}.${p.shopUrl ? ` ${p.shopUrl}` : ''} Reply STOP to opt out.`,
  inApp: (p, words) => ({
    title: p.saleName,
    text: `${p.percentOff === undefined ? 'It has just begun' : `${p.percentOff}% off the list price`}, until ${words.moment(p.endsAtIso)}.`,
    link: p.shopUrl,
  }),
  phoneTask: (p, words) => `Tell ${p.firstName} of ${p.saleName}, until ${words.moment(p.endsAtIso)}.`,
});
