import type { ProductCategory } from '#business/catalog/index';
import type { CustomerTier } from '#business/customers/index';
import type { LeadClass } from '#business/leads/index';
import type { CampaignWords } from '#business/notifications/index';
import type { PlainDate } from '../dates.ts';
import type { CampaignState } from './campaign-states.ts';

/** Who is meant: whoever has one of each list that is there. */
export interface Segment {
  readonly classes?: readonly LeadClass[] | undefined;
  readonly interests?: readonly ProductCategory[] | undefined;
  /** Customers alone have one. */
  readonly tiers?: readonly CustomerTier[] | undefined;
  /** ISO 3166-2 without the country. */
  readonly regions?: readonly string[] | undefined;
}

/** What is told to whom, and when. */
export interface CampaignPlan {
  /** By which it is known for ever: nobody is written to twice under it. */
  readonly campaignId: string;
  readonly segment: Segment;
  readonly words: CampaignWords;
  /** The first and the last day on which it goes out, in the shop's time zone. */
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** How many people at most. */
  readonly atMost: number;
}

/** How far everybody was gone through on a day. */
export interface CampaignProgress {
  readonly day: PlainDate;
  /** Where the next page begins. */
  readonly next?: string;
  readonly isDone: boolean;
}

/** A plan that was put down, and how far it has come. */
export interface Campaign extends CampaignPlan {
  readonly state: CampaignState;
  /** How many people it was handed over for. */
  readonly touched: number;
  readonly progress?: CampaignProgress;
}
