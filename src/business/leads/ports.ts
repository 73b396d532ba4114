import type { Lead } from './lead.ts';

/** Reads leads. Sees its own writes. */
export interface LeadReader {
  find(leadId: string): Promise<Lead | undefined>;
}
