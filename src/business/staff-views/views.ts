import type { Booking } from '../callbacks/index.ts';
import type { Case, CaseState, CaseSummary } from '../cases/index.ts';
import type { ChainVerdict, ConsentEntry, ConsentPurpose, ConsentSummary, PurposeStanding } from '../consents/index.ts';
import type { DeadLetterQueue } from '../events/index.ts';
import type { ExperimentResults } from '../experiments/index.ts';
import type { Figures, Ways } from '../insights/index.ts';
import type { Lead, LeadClass, LeadSummary, ScoreEntry } from '../leads/index.ts';
import type { JobKind, JobOrigin } from '../privacy/index.ts';
import type { StaffMember } from '../staff-words.ts';

/** What the staff API answers, by view; the page reads it by these types. Lists name nobody. */
export interface StaffViews {
  readonly me: StaffMember;
  readonly cases: { readonly nowEpochSeconds: number; readonly cases: readonly CaseSummary[] };
  readonly case: CaseView;
  readonly leads: { readonly leadClass: LeadClass; readonly leads: readonly LeadSummary[]; readonly next?: string };
  readonly lead: LeadView;
  readonly 'dead-letters': { readonly queues: readonly DeadLetterQueue[] };
  readonly consents: { readonly day: string; readonly entries: readonly ConsentSummary[]; readonly next?: string };
  readonly consent: ConsentView;
  readonly erasures: { readonly open: readonly JobView[]; readonly done: readonly DoneJobView[] };
  readonly figures: FiguresView;
  readonly paths: Ways;
  readonly experiments: ExperimentsView;
}

export interface ExperimentsView extends ExperimentResults {
  /** Whether this stage shows variants at all. */
  readonly areShown: boolean;
  readonly currency: string;
}

/** Money is in minor units of `currency`; what conversations cost is in those of `costCurrency`. */
export interface FiguresView extends Figures {
  readonly currency: string;
  readonly costCurrency: string;
}

export interface CaseView {
  readonly nowEpochSeconds: number;
  readonly case: Case;
  /** What may be done now: the states that may follow, where it is a plain case and nobody else has it. */
  readonly next: readonly CaseState[];
  /** Of a call; absent for other cases. */
  readonly call?: Pick<Booking, 'state' | 'startsAtEpochSeconds' | 'timeZone' | 'phone' | 'topic' | 'attempts'>;
}

export interface LeadView {
  readonly lead: Lead;
  readonly log: readonly ScoreEntry[];
  /** What may be done with the contacts: nothing but what is `granted`. Absent of whom no consent is known. */
  readonly consents?: Readonly<Record<ConsentPurpose, PurposeStanding['state']>>;
}

export interface ConsentView {
  readonly entry: Pick<
    ConsentEntry,
    'pseudonym' | 'act' | 'purpose' | 'recipients' | 'text' | 'channel' | 'occurredAtIso'
  > & {
    readonly receiptId: string;
  };
  /** The same pseudonym's, from the first to the last. */
  readonly ledger: readonly ConsentSummary[];
  readonly chain: ChainVerdict;
}

/** A request under way, without whose it is. */
export interface JobView {
  readonly jobId: string;
  readonly kind: JobKind;
  readonly origin: JobOrigin;
  readonly requestedAtEpochSeconds: number;
  /** 1 for the first. */
  readonly step: number;
  readonly steps: number;
  readonly stepName: string;
  readonly waitsFor: readonly string[];
  readonly failures: number;
}

export interface DoneJobView {
  readonly jobId: string;
  readonly kind: JobKind;
  readonly origin: JobOrigin;
  readonly requestedAtEpochSeconds: number;
  readonly finishedAtEpochSeconds: number;
  /** How many items were changed, in all places. */
  readonly changed: number;
}
