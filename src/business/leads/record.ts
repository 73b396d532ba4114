import type { ProductCategory } from '#business/catalog/index';
import type { ContactPreference } from '#business/customers/index';
import type { Lead, LeadSource } from './lead.ts';
import type { ScoreReason } from './score/score-lead.ts';

/** A lead as it is kept: with what its score, its duplicates and its welcome code need. */
export interface LeadRecord extends Lead {
  /** Of the score: they add up to it, as its log does. */
  readonly reasons: readonly ScoreReason[];
  /** Leads that turned out to be this person's and point here; their captures are part of the history. */
  readonly absorbed: readonly string[];
  /** Offers that its customer declined since it is a lead, each once; the latest ones. Absent for none. */
  readonly declines?: readonly Decline[];
  /** The one that was issued, whatever has become of it. */
  readonly welcomeCode: string;
  /** Three years after the last capture; seconds since the epoch. */
  readonly expiresAtEpochSeconds: number;
}

/** An offer that was declined. */
export interface Decline {
  readonly offerId: string;
  readonly conversationId: string;
}

/** More of them don't lower a score any further. */
export const MOST_DECLINES = 20;

/** One time that somebody left details: never changed. */
export interface LeadCapture {
  /** What it was captured by, such as a conversation and its turn: the same one counts once. */
  readonly cause: string;
  readonly source: LeadSource;
  readonly conversationId?: string;
  /** ISO 8601 in UTC. */
  readonly capturedAtIso: string;
  /** As they were given. */
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string;
  readonly phone?: string;
  readonly preference: ContactPreference;
  readonly interests: readonly ProductCategory[];
  /** Offers that were turned down in the conversation until then. */
  readonly declinedOffers: number;
}

/** How long a lead is kept after its last capture, and a capture after itself, in days. @source docs/leads.md */
export const LEAD_KEPT_DAYS = 1095;
