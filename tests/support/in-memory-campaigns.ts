import type { Campaign, CampaignBook } from '#business/campaigns/index';
import type { ShopEvent } from '#business/events/index';

/** Campaigns in memory, and the events of those whom they were handed over for. */
export function createInMemoryCampaigns(): CampaignBook & { readonly events: ShopEvent<'lead-touch-due'>[] } {
  const campaigns = new Map<string, Campaign>();
  const touched = new Set<string>();
  const events: ShopEvent<'lead-touch-due'>[] = [];
  return {
    events,
    find: (id) => Promise.resolve(campaigns.get(id)),
    list: () => Promise.resolve([...campaigns.values()]),
    schedule(plan) {
      if (campaigns.has(plan.campaignId)) return Promise.resolve(false);
      campaigns.set(plan.campaignId, { ...plan, state: 'scheduled', touched: 0 });
      return Promise.resolve(true);
    },
    changeState(id, from, to) {
      const campaign = campaigns.get(id);
      if (!campaign || !from.includes(campaign.state)) return Promise.resolve(false);
      campaigns.set(id, { ...campaign, state: to });
      return Promise.resolve(true);
    },
    saveProgress(id, progress) {
      campaigns.set(id, { ...campaigns.get(id)!, progress });
      return Promise.resolve();
    },
    claim(id, due) {
      const campaign = campaigns.get(id)!;
      const key = `${id} ${due.data.leadId}`;
      if (touched.has(key)) return Promise.resolve('repeated');
      if (campaign.state !== 'scheduled' || campaign.touched >= campaign.atMost) return Promise.resolve('over');
      touched.add(key);
      campaigns.set(id, { ...campaign, touched: campaign.touched + 1 });
      events.push(due);
      return Promise.resolve('claimed');
    },
  };
}
