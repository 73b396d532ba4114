import * as z from 'zod/mini';
import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { LEAD_CLASSES } from '#business/leads/index';
import { campaignWords } from '#business/notifications/index';
import type { CampaignPlan } from './campaign.ts';

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.optional(z.array(z.enum(values)).check(z.minLength(1)));

/** More than that is no campaign but a mistake. */
const MOST_PEOPLE = 1_000_000;

export const campaignPlan = z.strictObject({
  campaignId: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  segment: z.strictObject({
    classes: oneOf(LEAD_CLASSES),
    interests: oneOf(PRODUCT_CATEGORIES),
    tiers: oneOf(CUSTOMER_TIERS),
    regions: z.optional(z.array(z.string().check(z.regex(/^[A-Z0-9]{1,3}$/))).check(z.minLength(1))),
  }),
  words: campaignWords,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  atMost: z.int().check(z.positive(), z.lte(MOST_PEOPLE)),
});

export type ReadCampaign =
  | { readonly kind: 'campaign'; readonly plan: CampaignPlan }
  /** Members that are missing, wrong or misspelled, such as "segment.classes.0". */
  | { readonly kind: 'wrong'; readonly members: readonly string[] };

/** Reads a plan as somebody has written it. */
export function readCampaign(written: unknown): ReadCampaign {
  const parsed = z.safeParse(campaignPlan, written);
  if (!parsed.success) return { kind: 'wrong', members: membersOf(parsed.error.issues) };
  const plan = parsed.data;
  return plan.endsOn < plan.startsOn ? { kind: 'wrong', members: ['endsOn'] } : { kind: 'campaign', plan };
}

const membersOf = (issues: readonly z.core.$ZodIssue[]): readonly string[] => [
  ...new Set(
    issues.flatMap((issue) =>
      (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]).map((path) =>
        path.join('.'),
      ),
    ),
  ),
];
