import type { GateRefusal, PersonRefusal } from './gate.ts';
import type { BidRefusal } from './judge-bid.ts';

/** Why a lead wasn't sold when it was offered. */
export const NON_SALES = [
  'no-such-lead',
  'erased',
  'resting',
  'no-buyers',
  'nobody-allowed',
  'no-interest-known',
  'too-few-alike',
  'no-bid-counts',
  'changed-meanwhile',
  'capped',
  'consent-gone',
  'buyer-refused',
  'outcome-unknown',
] as const;
export type NonSale = (typeof NON_SALES)[number];

/** What became of one buyer in a round. */
export interface BuyerRecord {
  readonly partnerId: string;
  /** Absent for who was allowed and whose bid counted. */
  readonly reason?: GateRefusal | BidRefusal;
  readonly bidMinor?: number;
}

/** What a lead's offering came to. */
export type RoundOutcome =
  | { readonly kind: 'sold'; readonly saleId: string; readonly partnerId: string }
  | { readonly kind: 'not-sold'; readonly reason: NonSale; readonly because?: PersonRefusal };

/** One time that a lead was offered, and why it ended so. It holds nothing of the person. */
export interface Round {
  readonly roundId: string;
  readonly leadId: string;
  readonly heldAtIso: string;
  readonly outcome: RoundOutcome;
  readonly buyers: readonly BuyerRecord[];
}
