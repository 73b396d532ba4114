import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { heading, paragraph } from './block.ts';
import { greeted, line } from './fields.ts';
import { live, liveBlocks, liveNames } from './live-offers.ts';
import { defineTemplate } from './template.ts';

const MOST_PARAGRAPHS = 5;
/** What is left of a text message beside who writes and how to end it. */
const MOST_IN_TEXT = 110;

/** What a campaign says of itself; the offers are read when it is sent. */
export const campaignWords = z.strictObject({
  subject: line.check(z.maxLength(90)),
  title: line.check(z.maxLength(90)),
  paragraphs: z.array(line).check(z.minLength(1), z.maxLength(MOST_PARAGRAPHS)),
  /** For a text message. */
  short: line.check(z.maxLength(MOST_IN_TEXT)),
});
export type CampaignWords = z.output<typeof campaignWords>;

/** Something told to a segment at a time. */
export const campaign = defineTemplate({
  name: 'campaign',
  purpose: 'marketing',
  because: 'you signed up for our news and confirmed it',
  parameters: z.strictObject({ ...greeted, words: campaignWords, ...live }),
  email: (p, words) => ({
    subject: p.words.subject,
    preview: p.words.short,
    blocks: [
      heading(p.words.title),
      paragraph(`Hello ${p.firstName},`),
      ...p.words.paragraphs.map(paragraph),
      ...liveBlocks(p, words),
    ],
  }),
  sms: (p) => `${BRAND.name}: ${p.words.short} Reply STOP to opt out.`,
  inApp: (p, words) => ({
    title: p.words.title,
    text: [...p.words.paragraphs, liveNames(p, words)].filter(Boolean).join('\n'),
    link: p.shopUrl,
  }),
  phoneTask: (p) => `Tell ${p.firstName}: ${p.words.short}`,
});
