/** Every state of a campaign. */
export const CAMPAIGN_STATES = ['scheduled', 'done', 'stopped'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** What may follow each state. One that was stopped has said all that it will say. */
export const CAMPAIGN_TRANSITIONS: Readonly<Record<CampaignState, readonly CampaignState[]>> = {
  scheduled: ['done', 'stopped'],
  // Its last messages may still wait for a better hour.
  done: ['stopped'],
  stopped: [],
};
