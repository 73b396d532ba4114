import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { type Block, button, facts, heading, paragraph } from './block.ts';
import { day, greeted, line, link, reference } from './fields.ts';
import { defineTemplate } from './template.ts';

const parameters = z.strictObject({
  ...greeted,
  interests: z.array(line),
  /** The code that signing up brought, while it can be used. */
  welcome: z.optional(z.strictObject({ code: reference, percent: z.int().check(z.gte(1), z.lte(90)), expiresOn: day })),
  shopUrl: z.optional(link),
});
type Parameters = z.output<typeof parameters>;

const codeBlock = ({ welcome }: Parameters): readonly Block[] =>
  welcome ? [{ kind: 'code', label: `Your ${welcome.percent}% welcome code`, code: welcome.code }] : [];

/** Somebody confirmed that they want mails, and gets what was promised for signing up. */
export const leadConfirmation = defineTemplate({
  name: 'lead-confirmation',
  purpose: 'marketing',
  because: 'you signed up for our news and confirmed it',
  parameters,
  email: (p, words) => ({
    subject: p.welcome ? `You're in: ${p.welcome.percent}% off to begin with` : "You're in",
    preview: 'Thank you for confirming.',
    blocks: [
      heading("You're in"),
      paragraph(`Hello ${p.firstName},`),
      paragraph('Thank you for confirming. From now on you hear from us by mail, until you tell us to stop.'),
      ...codeBlock(p),
      ...facts({
        'Works until': p.welcome && words.day(p.welcome.expiresOn),
        'You hear of': p.interests.length === 0 ? undefined : p.interests.join(', '),
      }),
      ...(p.welcome ? [paragraph('The code is yours alone, and works once: say it in our chat when you buy.')] : []),
      ...button('Visit the shop', p.shopUrl),
    ],
  }),
  sms: (p, words) =>
    `${BRAND.name}: you're in.${p.welcome ? ` ${p.welcome.percent}% off with ${p.welcome.code} until ${words.shortDay(p.welcome.expiresOn)}.` : ''} Reply STOP to opt out.`,
  inApp: (p, words) => ({
    title: "You're in",
    text: p.welcome
      ? `${p.welcome.percent}% off with ${p.welcome.code}, until ${words.day(p.welcome.expiresOn)}.`
      : 'From now on you hear from us by mail.',
    link: p.shopUrl,
  }),
  phoneTask: (p) => `Tell ${p.firstName} that they are signed up${p.welcome ? `; code ${p.welcome.code}` : ''}.`,
});
