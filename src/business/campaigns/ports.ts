import type { CustomerRepository } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import type { Lead } from '#business/leads/index';
import type { Campaign, CampaignPlan, CampaignProgress } from './campaign.ts';

/** Some leads, and where the next ones begin; without it these are the last. */
export interface LeadPage {
  readonly leads: readonly Lead[];
  readonly next?: string | undefined;
}

/** Everybody who left their details, in no particular order; may be stale by a moment. */
export type LeadsFrom = (start: string | undefined) => Promise<LeadPage>;

/** Where campaigns are kept, and whom each was handed over for. Sees its own writes. */
export interface CampaignBook {
  find(campaignId: string): Promise<Campaign | undefined>;
  list(): Promise<readonly Campaign[]>;
  /** False when there is one of this id already. */
  schedule(plan: CampaignPlan): Promise<boolean>;
  /** False when it isn't in one of these states any more. */
  changeState(campaignId: string, from: readonly Campaign['state'][], to: Campaign['state']): Promise<boolean>;
  saveProgress(campaignId: string, progress: CampaignProgress): Promise<void>;
  /**
   * Counts a person, remembers that it was them, and stores the event, all or nothing.
   *
   * `repeated`: it was done for this person before. `over`: the campaign is stopped, done, or has reached its cap.
   */
  claim(campaignId: string, due: ShopEvent<'lead-touch-due'>): Promise<'claimed' | 'repeated' | 'over'>;
}

export interface CampaignPorts {
  readonly campaigns: CampaignBook;
  readonly leadsFrom: LeadsFrom;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
  /** False when too little time is left for another page: the next run goes on there. */
  readonly hasTime: () => boolean;
}
