import type { Lead, LeadClass } from './lead.ts';

/** A lead as it stands in a list: worth and wishes, nobody's name. */
export type LeadSummary = Pick<Lead, 'leadId' | 'leadClass' | 'score' | 'source' | 'interests' | 'updatedAtIso'>;

/** Leads of a class, the one that changed last on top. May be stale by a moment. */
export interface LeadList {
  /** @param atMost at least 1 */
  listByClass(leadClass: LeadClass, atMost: number): Promise<readonly LeadSummary[]>;
}
