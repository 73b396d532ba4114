import type { CampaignPlan } from '#business/campaigns/index';

/** Told to everybody who likes sports, in the second week of March. */
export const aCampaignPlan = (changes: Partial<CampaignPlan> = {}): CampaignPlan => ({
  campaignId: 'spring',
  segment: { interests: ['Sports'] },
  words: {
    subject: 'Spring is here',
    title: 'Time to run',
    paragraphs: ['The trails are dry.'],
    short: 'spring is here.',
  },
  startsOn: '2026-03-09',
  endsOn: '2026-03-15',
  atMost: 100,
  ...changes,
});
