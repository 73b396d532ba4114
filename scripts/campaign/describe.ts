import type { Campaign, CampaignPreview } from '#business/campaigns/index';

/** Who would get a campaign, and who not. */
export function describePreview({ meant, reached, waiting, suppressed }: CampaignPreview): readonly string[] {
  const rows = (counts: Readonly<Record<string, number | undefined>>) =>
    Object.entries(counts).map(([name, number]) => `  ${String(number).padStart(8)}  ${name}`);
  return [
    `${meant} people are meant.`,
    'Would be written to by:',
    ...rows({ ...reached, ...(waiting > 0 && { 'a text, in waking hours': waiting }) }),
    "Wouldn't be, because:",
    ...rows(suppressed),
    'How often each is written to at most is counted when it goes out.',
  ];
}

export const describeCampaign = ({ campaignId, state, startsOn, endsOn, touched, atMost }: Campaign): string =>
  `${campaignId.padEnd(24)}  ${state.padEnd(9)}  ${startsOn} to ${endsOn}  ${touched} of at most ${atMost}`;
