import * as z from 'zod/mini';
import { CUSTOMER_TIERS, type CustomerTier } from '../../customers/index.ts';
import { BRAND } from '../brand.ts';
import { facts, heading, paragraph } from './block.ts';
import { greeted, minor } from './fields.ts';
import { defineTemplate } from './template.ts';

const isHigher = ({ from, to }: { readonly from: CustomerTier; readonly to: CustomerTier }): boolean =>
  CUSTOMER_TIERS.indexOf(to) > CUSTOMER_TIERS.indexOf(from);

/** News of a membership: another tier was reached. */
export const tierChanged = defineTemplate({
  name: 'tier-changed',
  purpose: 'service',
  because: 'you are a member',
  parameters: z.strictObject({
    ...greeted,
    from: z.enum(CUSTOMER_TIERS),
    to: z.enum(CUSTOMER_TIERS),
    /** Points earned in all. */
    earned: minor,
  }),
  email: (p, words) => ({
    subject: isHigher(p) ? `You are now a ${p.to} member` : `Your membership is now ${p.to}`,
    preview: `You have earned ${words.count(p.earned)} points.`,
    blocks: [
      heading(isHigher(p) ? `Welcome to ${p.to}` : `Your membership is now ${p.to}`),
      paragraph(`Hello ${p.firstName},`),
      paragraph(
        isHigher(p)
          ? `The points you have earned make you a ${p.to} member. Your member prices apply from now on, without you doing anything.`
          : `Your membership has changed from ${p.from} to ${p.to}.`,
      ),
      ...facts({ Before: p.from, Now: p.to, 'Points earned': words.count(p.earned) }),
    ],
  }),
  sms: (p) => `${BRAND.name}: your membership is now ${p.to}. Your member prices apply from now on.`,
  inApp: (p, words) => ({
    title: isHigher(p) ? `Welcome to ${p.to}` : `Your membership is now ${p.to}`,
    text: `You have earned ${words.count(p.earned)} points. Your member prices apply from now on.`,
  }),
  phoneTask: (p) => `Tell ${p.firstName} that their membership is now ${p.to} (before: ${p.from}).`,
});
