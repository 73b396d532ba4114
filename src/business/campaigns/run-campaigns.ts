import type { ShopEvent } from '#business/events/index';
import type { Lead } from '#business/leads/index';
import type { PlainDate } from '../dates.ts';
import type { Campaign } from './campaign.ts';
import { peopleOf } from './people-of.ts';
import type { CampaignPorts } from './ports.ts';

interface Moment {
  readonly nowEpochSeconds: number;
  /** In the shop's time zone. */
  readonly today: PlainDate;
}

/**
 * Hands each campaign that is on over for everybody whom it means, each person once, however often it is run. Whether
 * and by what they are told is decided when the message goes out.
 *
 * @returns how many people were handed over by this run
 */
export async function runCampaigns(moment: Moment, ports: CampaignPorts): Promise<number> {
  const all = await ports.campaigns.list();
  let touched = 0;
  for (const campaign of all.filter(({ state }) => state === 'scheduled')) {
    if (campaign.endsOn < moment.today) await ports.campaigns.changeState(campaign.campaignId, ['scheduled'], 'done');
    else if (campaign.startsOn <= moment.today) touched += await runOne(campaign, moment, ports);
  }
  return touched;
}

/** Everybody is gone through once a day, so that who signs up while it is on is found. */
async function runOne(campaign: Campaign, moment: Moment, ports: CampaignPorts): Promise<number> {
  const { campaignId, segment, progress } = campaign;
  const { today: day } = moment;
  const isOfToday = progress?.day === day;
  if (isOfToday && progress.isDone) return 0;
  let touched = 0;
  for await (const { leads, next } of peopleOf(segment, ports, isOfToday ? progress.next : undefined)) {
    const page = await handOver(campaignId, leads, moment, ports);
    touched += page.touched;
    const isDone = page.isOver || next === undefined;
    await ports.campaigns.saveProgress(campaignId, { day, isDone, ...(!isDone && { next }) });
    if (isDone || !ports.hasTime()) return touched;
  }
  return touched;
}

/** One after the other: all of them raise the campaign's one count. */
async function handOver(campaignId: string, leads: readonly Lead[], { nowEpochSeconds }: Moment, ports: CampaignPorts) {
  let touched = 0;
  for (const { leadId } of leads) {
    const id = ports.newEventId(nowEpochSeconds * 1000);
    const claimed = await ports.campaigns.claim(campaignId, touchOf(campaignId, leadId, id, nowEpochSeconds));
    if (claimed === 'over') return { touched, isOver: true };
    if (claimed === 'claimed') touched += 1;
  }
  return { touched, isOver: false };
}

const touchOf = (campaignId: string, leadId: string, id: string, now: number): ShopEvent<'lead-touch-due'> => ({
  aggregate: `LEAD#${leadId}`,
  id,
  type: 'lead-touch-due',
  occurredAtIso: new Date(now * 1000).toISOString(),
  data: { leadId, program: 'campaign', step: 1, campaignId },
});
