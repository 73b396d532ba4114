import type { ConsentPurpose } from './purpose.ts';

/** How one consent stands today. */
export interface PurposeStanding {
  /** `pending` waits for the link in the mail to be confirmed, and allows nothing. */
  readonly state: 'none' | 'pending' | 'granted' | 'refused' | 'withdrawn';
  /** Of the entry that made it so. */
  readonly receiptId?: string;
  /** Who may be given the data, by partner id; only of a sale. */
  readonly recipients: readonly string[];
  /** ISO 8601 in UTC. */
  readonly sinceIso?: string;
}

/** How all the consents of one person stand; pure function of the ledger. */
export type ConsentStanding = Readonly<Record<ConsentPurpose, PurposeStanding>>;
