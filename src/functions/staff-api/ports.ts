import type { CallbackBook } from '#business/callbacks/index';
import type { CaseDesk } from '#business/cases/index';
import type { ConsentLedger, ConsentLog, Digest } from '#business/consents/index';
import type { DeadLetters } from '#business/events/index';
import type { LeadBook, LeadList } from '#business/leads/index';
import type { PeopleStore } from '#business/people/index';
import type { ResultsPorts } from '#business/experiments/index';
import type { DayOf, InsightsReader } from '#business/insights/index';
import type { JobLog } from '#business/privacy/index';
import type { StaffAudit } from '#business/staff/index';
import type { StaffMember } from '#business/staff-words';
import type { StaffAnswer } from './answers.ts';

export interface StaffPorts {
  readonly audit: StaffAudit;
  /** Sorts by time. */
  readonly newEventId: (nowEpochMilliseconds: number) => string;
  readonly desk: CaseDesk;
  readonly book: Pick<CallbackBook, 'find' | 'change'>;
  readonly leadList: LeadList;
  readonly leads: Pick<LeadBook, 'find' | 'listScoreEntries'>;
  readonly deadLetters: DeadLetters;
  readonly consentLog: ConsentLog;
  readonly ledger: Pick<ConsentLedger, 'list' | 'findReceipt' | 'standingOf'>;
  readonly people: Pick<PeopleStore, 'findById'>;
  readonly digest: Digest;
  readonly jobs: JobLog;
  readonly insights: InsightsReader;
  /** Where they aren't shown, everybody gets the control, whatever runs. */
  readonly experiments: ResultsPorts & { readonly areShown: boolean };
  /** In the shop's time zone. */
  readonly dayOf: DayOf;
}

/** A request of somebody who is of the team, for a route that there is. */
export interface StaffRequest {
  readonly by: StaffMember;
  /** The one in the path; empty where there is none. */
  readonly key: string;
  readonly query: URLSearchParams;
  /** Of a POST; empty without a body. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly nowEpochSeconds: number;
}

export type Action = (request: StaffRequest, ports: StaffPorts) => Promise<StaffAnswer> | StaffAnswer;
