import type { Page, PageAsked } from '../page.ts';
import type { Lead, LeadClass } from './lead.ts';

/** A lead as it stands in a list: worth and wishes, nobody's name. */
export type LeadSummary = Pick<Lead, 'leadId' | 'leadClass' | 'score' | 'source' | 'interests' | 'updatedAtIso'>;

/** Leads of a class, the one that changed last on top. May be stale by a moment. */
export interface LeadList {
  /** @returns undefined for a place that this list never told */
  listByClass(leadClass: LeadClass, asked: PageAsked): Promise<Page<LeadSummary> | undefined>;
}
