import { contentOfTouch, type LiveOffers } from '#business/nurture/index';
import type { ShopEvent } from '../../events/index.ts';
import type { Extras } from '../ports.ts';
import type { LeadExtrasPorts } from './ports.ts';

/** What the shop sells at this moment in the lead's interests, and what a campaign says. */
export async function extrasOfTouch(
  { data }: ShopEvent<'lead-touch-due'>,
  nowEpochSeconds: number,
  ports: LeadExtrasPorts,
): Promise<Extras> {
  const { leadId, program, step, campaignId = '' } = data;
  const lead = await ports.leads.find(leadId);
  // Nobody is left to be told: the recipient's missing address is the reason that is recorded.
  if (!lead) return { kind: 'parameters', parameters: {} };
  const offers = await ports.readLiveOffers(lead, step, nowEpochSeconds);
  const content =
    program === 'campaign' ? await campaignContent(campaignId, offers, ports) : contentOfTouch(program, lead, offers);
  if (content.kind === 'silence' || ports.shopUrl === undefined) return content;
  return { kind: 'parameters', parameters: { ...content.parameters, shopUrl: ports.shopUrl } };
}

async function campaignContent(
  campaignId: string,
  { sales, products, currency }: LiveOffers,
  ports: LeadExtrasPorts,
): Promise<Extras> {
  const words = await ports.campaignWordsOf(campaignId);
  if (!words) return { kind: 'silence', reason: 'campaign-stopped' };
  return { kind: 'parameters', parameters: { words, sales, products, currency } };
}
