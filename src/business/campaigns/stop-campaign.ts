import { CAMPAIGN_STATES, CAMPAIGN_TRANSITIONS } from './campaign-states.ts';
import type { CampaignBook } from './ports.ts';

export type Stopped = 'stopped' | 'stopped-before' | 'no-such-campaign';

/** Ends a campaign at once: nobody more is handed over, and messages that still wait aren't sent. */
export async function stopCampaign(campaignId: string, campaigns: CampaignBook): Promise<Stopped> {
  const before = await campaigns.find(campaignId);
  if (!before) return 'no-such-campaign';
  const from = CAMPAIGN_STATES.filter((state) => CAMPAIGN_TRANSITIONS[state].includes('stopped'));
  return (await campaigns.changeState(campaignId, from, 'stopped')) ? 'stopped' : 'stopped-before';
}
