import * as z from 'zod/mini';
import { type Campaign, CAMPAIGN_STATES, campaignPlan, type CampaignPlan } from '#business/campaigns/index';
import { parseItem } from './parse-item.ts';

/** All in one partition: tens of them, not thousands. */
export const CAMPAIGNS_KEY = 'CAMPAIGNS';
export const campaignKey = (campaignId: string) => ({ key: CAMPAIGNS_KEY, item: campaignId });
/** That a person was handed over: part of what is kept of them. */
export const campaignTouchKey = (leadId: string, campaignId: string) => ({
  key: `LEAD#${leadId}`,
  item: `CAMPAIGN#${campaignId}`,
});

const schema = z.object({
  plan: campaignPlan,
  state: z.enum(CAMPAIGN_STATES),
  touched: z.int(),
  progress: z.exactOptional(z.object({ day: z.iso.date(), next: z.exactOptional(z.string()), isDone: z.boolean() })),
});

export const encodeCampaign = (plan: CampaignPlan) => ({
  ...campaignKey(plan.campaignId),
  plan,
  state: 'scheduled',
  touched: 0,
  atMost: plan.atMost,
});

/** @throws ItemCorruptError */
export function decodeCampaign(item: unknown): Campaign {
  const { plan, ...rest } = parseItem('leads', schema, item);
  return { ...plan, ...rest };
}
