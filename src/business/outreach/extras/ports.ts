import type { CampaignWords } from '../../notifications/index.ts';
import type { Lead } from '../../leads/index.ts';
import type { LiveOffers } from '#business/nurture/index';
import type { PlainDate } from '../../dates.ts';
import type { OutreachPorts } from '../ports.ts';

export interface WelcomeOffer {
  readonly code: string;
  readonly percent: number;
  readonly expiresOn: PlainDate;
}

/** From what messages to leads are filled. */
export interface LeadExtrasPorts extends Pick<OutreachPorts, 'leads' | 'readStanding' | 'linksFor'> {
  readonly readLiveOffers: (lead: Lead, step: number, nowEpochSeconds: number) => Promise<LiveOffers>;
  /** The code that signing up brought; undefined when it was used, or is over. */
  readonly welcomeOfferOf: (personId: string, nowEpochSeconds: number) => Promise<WelcomeOffer | undefined>;
  /** What a buyer is called; undefined of one that isn't in the list any more. */
  readonly partnerNameOf: (partnerId: string) => Promise<string | undefined>;
  /** What a campaign says, while it isn't stopped. */
  readonly campaignWordsOf: (campaignId: string) => Promise<CampaignWords | undefined>;
  /** Of the shop on the web. */
  readonly shopUrl?: string | undefined;
}
