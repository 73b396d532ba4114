import { describe, expect, it } from '@jest/globals';
import {
  CAMPAIGN_STATES,
  CAMPAIGN_TRANSITIONS,
  type CampaignPlan,
  isInSegment,
  previewCampaign,
  readCampaign,
  runCampaigns,
  type Segment,
  stopCampaign,
} from '#business/campaigns/index';
import { aCampaignPlan } from '../../../support/a-campaign.ts';
import { aCustomer } from '../../../support/a-customer.ts';
import { aLead } from '../../../support/a-lead.ts';
import { aStanding } from '../../../support/a-standing.ts';
import { createInMemoryCampaigns } from '../../../support/in-memory-campaigns.ts';

const on = (today: string) => ({ today, nowEpochSeconds: Date.parse(`${today}T15:00:00Z`) / 1000 });
const LEADS = ['one', 'two', 'three'].map((name) => aLead({ leadId: name, email: `${name}@example.com` }));

async function worldOf(plan: CampaignPlan, hasTime = () => true) {
  const campaigns = createInMemoryCampaigns();
  await campaigns.schedule(plan);
  let ids = 0;
  const ports = {
    campaigns,
    // A lead a page.
    leadsFrom: (start = '0') =>
      Promise.resolve({
        leads: LEADS.slice(Number(start), Number(start) + 1),
        next: Number(start) + 1 < LEADS.length ? String(Number(start) + 1) : undefined,
      }),
    customers: { findById: () => Promise.resolve(aCustomer()) },
    newEventId: () => `E-${(ids += 1)}`,
    hasTime,
  };
  return { ports, campaigns, run: (today: string) => runCampaigns(on(today), ports) };
}
const told = ({ campaigns }: Awaited<ReturnType<typeof worldOf>>) => campaigns.events.map(({ data }) => data.leadId);

describe('a campaign', () => {
  it('is handed over once for everybody whom it means, on its days, however often it is run', async () => {
    const world = await worldOf(aCampaignPlan());

    for (const day of ['2026-03-08', '2026-03-09', '2026-03-09', '2026-03-10']) await world.run(day);

    expect(told(world)).toEqual(['one', 'two', 'three']);
    expect(world.campaigns.events[0]?.data).toEqual({
      leadId: 'one',
      program: 'campaign',
      step: 1,
      campaignId: 'spring',
    });
  });

  it('goes on the next time where there was no time for more', async () => {
    const world = await worldOf(aCampaignPlan(), () => false);

    expect(await world.run('2026-03-09')).toBe(1);
    expect(await world.run('2026-03-09')).toBe(1);
    expect(told(world)).toEqual(['one', 'two']);
  });

  it('reaches no more people than it may', async () => {
    const world = await worldOf(aCampaignPlan({ atMost: 2 }));

    await world.run('2026-03-09');

    expect(told(world)).toEqual(['one', 'two']);
  });

  it('is done after its last day', async () => {
    const world = await worldOf(aCampaignPlan());

    await world.run('2026-03-16');

    expect(told(world)).toEqual([]);
    expect((await world.campaigns.find('spring'))?.state).toBe('done');
  });

  it('ends at once when it is stopped, and is known for ever', async () => {
    const world = await worldOf(aCampaignPlan(), () => false);
    await world.run('2026-03-09');

    expect(await stopCampaign('spring', world.campaigns)).toBe('stopped');
    await world.run('2026-03-09');

    expect(told(world)).toEqual(['one']);
    expect(await stopCampaign('spring', world.campaigns)).toBe('stopped-before');
    expect(await stopCampaign('other', world.campaigns)).toBe('no-such-campaign');
    expect(await world.campaigns.schedule(aCampaignPlan())).toBe(false);
  });

  it('has no state that leads nowhere known, and one that ends it', () => {
    expect(Object.keys(CAMPAIGN_TRANSITIONS)).toEqual([...CAMPAIGN_STATES]);
    expect(CAMPAIGN_TRANSITIONS.stopped).toEqual([]);
  });
});

describe('a segment means', () => {
  const lead = aLead({ leadClass: 'warm', interests: ['Sports', 'Home'], region: 'OH' });
  it.each([
    ['everybody when it says nothing', {}, undefined, true],
    ['who has one of each', { classes: ['hot', 'warm'], interests: ['Home'], regions: ['OH'] }, undefined, true],
    ['nobody of another class', { classes: ['hot'] }, undefined, false],
    ['nobody with other interests', { interests: ['Books'] }, undefined, false],
    ['nobody from elsewhere', { regions: ['ME'] }, undefined, false],
    ['customers of a tier', { tiers: ['Gold'] }, 'Gold', true],
    ['nobody else by tier', { tiers: ['Gold'] }, undefined, false],
  ] as const)('%s', (_, segment, tier, isMeant) => {
    expect(isInSegment(lead, tier, segment as Segment)).toBe(isMeant);
  });
});

describe('a plan', () => {
  it('is read as it was written', () => {
    expect(readCampaign(aCampaignPlan())).toEqual({ kind: 'campaign', plan: aCampaignPlan() });
  });

  it.each([
    ['a class that is none', { segment: { classes: ['lukewarm'] } }, 'segment.classes.0'],
    ['a typo', { segment: { tier: ['Gold'] } }, 'segment.tier'],
    ['an end before its start', { endsOn: '2026-03-08' }, 'endsOn'],
    ['an id that is no key', { campaignId: 'Spring Sale!' }, 'campaignId'],
  ])('with %s names it', (_, changes, member) => {
    expect(readCampaign({ ...aCampaignPlan(), ...changes })).toEqual({ kind: 'wrong', members: [member] });
  });
});

it('a preview asks the same policy as the message, and counts why not', async () => {
  const { ports } = await worldOf(aCampaignPlan());
  const states = { one: 'granted', two: 'pending', three: 'granted' } as const;

  const preview = await previewCampaign(aCampaignPlan(), on('2026-03-09').nowEpochSeconds, {
    ...ports,
    readStanding: ({ personId }) =>
      Promise.resolve({
        personId: personId!,
        standing: aStanding({ email: states[personId as keyof typeof states] }),
      }),
    isDisposable: () => false,
    linksFor: () => Promise.resolve({ unsubscribe: 'https://shop.example.com/u' }),
    doNotContact: {
      reasonsFor: (_, contact) => Promise.resolve(contact === 'three@example.com' ? (['complaint'] as const) : []),
    },
    channels: { available: ['email', 'sms'] },
  });

  expect(preview).toEqual({
    meant: 3,
    waiting: 0,
    reached: { email: 1 },
    suppressed: { 'no-consent': 1, 'do-not-contact': 1 },
  });
});
