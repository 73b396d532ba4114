import type { CaseRepository } from '../cases/index.ts';
import type { ConsentStanding } from '../consents/index.ts';
import type { ShopEvent } from '../events/index.ts';
import type { PeopleStore } from '../people/index.ts';
import type { BuyerContract } from './contract.ts';
import type { OfferedLead, SoldCounts } from './gate.ts';
import type { BidAnswer } from './judge-bid.ts';
import type { Notice, NoticeBody } from './notice.ts';
import type { Cohort, Ping } from './ping.ts';
import type { PostBody } from './post-body.ts';
import type { Round } from './round.ts';
import type { Sale } from './sale.ts';
import type { Settlement } from './settlement.ts';

/** What was agreed on with whom. Sees its own writes. */
export interface ContractBook {
  /** All, those that have ended included. */
  list(): Promise<readonly BuyerContract[]>;
  find(partnerId: string): Promise<BuyerContract | undefined>;
  save(contract: BuyerContract): Promise<void>;
}

/** All sales of a lead, and a version that each new one raises. */
export interface LeadSales {
  readonly version: number;
  readonly sales: readonly Sale[];
}

/** The consent that has to hold in the moment in which a lead is handed over. */
export interface ConsentFence {
  readonly personId: string;
  readonly pseudonym: string;
  readonly partnerId: string;
  readonly receiptId: string;
}

/** One step of a sale, with all that is written in the same transaction. */
export interface SaleChange {
  readonly before: Sale;
  readonly after: Sale;
  /** Refuses the step unless person and consent are still there. */
  readonly fence?: ConsentFence;
  readonly settlement?: Settlement;
  readonly event?: ShopEvent<'lead-sold'>;
}

/** Where sales and what buyers were told of them are kept. Sees its own writes. */
export interface SaleBook {
  salesOf(leadId: string): Promise<LeadSales>;
  find(leadId: string, partnerId: string): Promise<Sale | undefined>;
  countsOf(partnerId: string, nowEpochSeconds: number): Promise<SoldCounts>;
  /**
   * Begins a sale: of all that want to begin one of this lead, one does, and no cap is passed.
   *
   * @param seen the version of the lead's sales that the decision was made on
   */
  claim(sale: Sale, caps: Caps, seen: number): Promise<'claimed' | 'changed-meanwhile' | 'capped'>;
  /** A sale that is dropped gives back what it counted. */
  change(change: SaleChange): Promise<'changed' | 'changed-meanwhile' | 'consent-gone'>;
  noticesOf(leadId: string): Promise<readonly Notice[]>;
  findNotice(leadId: string, noticeId: string): Promise<Notice | undefined>;
  /** Keeps the first version of a notice once, and each later one over the one before. */
  keepNotice(notice: Notice): Promise<'kept' | 'changed-meanwhile'>;
  /** Sales and notices that are due, the longest due first. May lag behind. */
  listDue(nowEpochSeconds: number, atMost: number): Promise<readonly DueName[]>;
  /** Why a lead was sold or not, for whoever asks later. */
  keepRound(round: Round): Promise<void>;
}

export type Caps = Pick<BuyerContract, 'mostPerDay' | 'mostPerMonth'>;

export type DueName =
  | { readonly kind: 'sale'; readonly leadId: string; readonly partnerId: string }
  | { readonly kind: 'notice'; readonly leadId: string; readonly noticeId: string };

/** How many leads are alike. May lag behind by those captured this moment. */
export interface CohortBook {
  /** Counts a lead in these cohorts, and in no others from then on. */
  place(leadId: string, cohorts: readonly Cohort[], nowEpochSeconds: number): Promise<void>;
  /** How many leads each has, at most `enough` of them counted. */
  sizesOf(cohorts: readonly Cohort[], enough: number): Promise<readonly number[]>;
}

/** What a buyer says to a lead that is posted to it, or to the question after one. */
export type PostAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' }
  /** The buyer knows of no such post; only to a question. */
  | { readonly kind: 'absent' }
  /** It may have been taken, or not. */
  | { readonly kind: 'unknown' };

/** The buyers' side; what is sent is signed. No method throws for what a buyer does or doesn't do. */
export interface BuyerGateway {
  /** Ends by the deadline, whatever the buyer does. */
  bid(contract: BuyerContract, ping: Ping, deadlineMs: number): Promise<BidAnswer>;
  post(contract: BuyerContract, body: PostBody, deadlineMs: number): Promise<PostAnswer>;
  /** What became of a post, by our id. */
  findPost(contract: BuyerContract, postId: string, deadlineMs: number): Promise<PostAnswer>;
  notify(contract: BuyerContract, body: NoticeBody, deadlineMs: number): Promise<'taken' | 'failed'>;
}

export interface ExchangePorts {
  readonly leads: { find(leadId: string): Promise<OfferedLead | undefined> };
  readonly people: Pick<PeopleStore, 'findById'>;
  readonly consents: { standingOf(pseudonym: string): Promise<ConsentStanding> };
  readonly contracts: Pick<ContractBook, 'list' | 'find'>;
  readonly book: SaleBook;
  readonly cohorts: CohortBook;
  readonly buyers: BuyerGateway;
  readonly cases: Pick<CaseRepository, 'open'>;
  readonly caseIdFor: (conversationId: string, nonce: string) => string;
  readonly newId: () => string;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}
