import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { heading, paragraph } from './block.ts';
import { greeted, line } from './fields.ts';
import { live, liveBlocks, liveInShort, liveNames } from './live-offers.ts';
import { defineTemplate } from './template.ts';

const parameters = z.strictObject({
  ...greeted,
  /** What the reader told that they like, such as "Electronics". */
  interests: z.array(line).check(z.minLength(1)),
  ...live,
});
type Parameters = z.output<typeof parameters>;

interface NewsWords {
  readonly subject: (interests: string) => string;
  readonly preview: string;
  readonly title: string;
  readonly says: (interests: string) => string;
}

const interestsOf = ({ interests }: Parameters, { locale }: { readonly locale: string }): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(interests);

/** Mails to those who signed up differ in their words; what is sold is read when they are sent. */
const newsTemplate = <const Name extends string>(name: Name, said: NewsWords) =>
  defineTemplate({
    name,
    purpose: 'marketing',
    because: 'you signed up for our news and confirmed it',
    parameters,
    email: (p, words) => ({
      subject: said.subject(interestsOf(p, words)),
      preview: said.preview,
      blocks: [
        heading(said.title),
        paragraph(`Hello ${p.firstName},`),
        paragraph(said.says(interestsOf(p, words))),
        ...liveBlocks(p, words),
      ],
    }),
    sms: (p, words) =>
      `${BRAND.name}: ${liveInShort(p, words)}.${p.shopUrl ? ` ${p.shopUrl}` : ''} Reply STOP to opt out.`,
    inApp: (p, words) => ({ title: said.title, text: liveNames(p, words), link: p.shopUrl }),
    phoneTask: (p, words) => `Tell ${p.firstName} of ${interestsOf(p, words)}: ${liveNames(p, words)}.`,
  });

export const nurtureFirst = newsTemplate('nurture-1', {
  subject: (interests) => `${interests}: what we have for you`,
  preview: 'You told us what you like. Here is what there is of it today.',
  title: 'Good to have you',
  says: (interests) => `You told us that you like ${interests}. Here is what there is of it today.`,
});
export const nurtureSecond = newsTemplate('nurture-2', {
  subject: (interests) => `${interests}: what else there is today`,
  preview: 'Another look, a few days on.',
  title: 'A few days on',
  says: (interests) => `Here is another look at ${interests}. Our chat answers whatever you would like to know.`,
});
export const nurtureThird = newsTemplate('nurture-3', {
  subject: (interests) => `Still looking for something in ${interests}?`,
  preview: 'The last of our three mails to begin with. After it we write once a month.',
  title: 'Anything you are looking for?',
  says: (interests) =>
    `This is the last of three mails about ${interests}. After it we write about once a month. If you would rather talk, our chat books a call.`,
});
export const newsletter = newsTemplate('newsletter', {
  subject: (interests) => `This month in ${interests}`,
  preview: 'What there is in what you like.',
  title: 'This month',
  says: (interests) => `Here is what we have in ${interests} this month.`,
});
export const quarterlyPromotion = newsTemplate('quarterly-promotion', {
  subject: (interests) => `On sale in ${interests}`,
  preview: 'What costs less for a while.',
  title: 'What costs less now',
  says: (interests) => `A few times a year we write when something in ${interests} is on sale. Now it is.`,
});
