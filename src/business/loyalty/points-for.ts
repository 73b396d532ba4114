import type { CustomerTier } from '../customers/index.ts';
import { WHOLE } from '../money.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { LOYALTY_POLICY } from './policy.ts';

/** A purchase, as far as points go. */
export interface PurchaseForPoints {
  readonly purchaseId: string;
  readonly customerId: string;
  /** From the profile, when it was bought. */
  readonly tier: CustomerTier;
  /** Paid for goods and services, without delivery; minor units, 0 or more. */
  readonly paidMinor: number;
  readonly isThroughChat: boolean;
  /** ISO 8601 in UTC. */
  readonly purchasedAtIso: string;
}

/**
 * The entry that a purchase makes: points for each whole 100 minor units at the tier's rate, rounded down, and the bonus
 * of the chat. The same purchase always makes the same entry.
 */
export function pointsFor(purchase: PurchaseForPoints, policy = LOYALTY_POLICY): LedgerEntry {
  const { purchaseId, customerId, tier, paidMinor, isThroughChat, purchasedAtIso } = purchase;
  const earned = Math.floor((paidMinor * policy.pointsPerHundred[tier]) / (100 * WHOLE));
  return {
    customerId,
    sourceId: `PURCHASE#${purchaseId}`,
    reason: 'purchase',
    points: earned + (isThroughChat ? policy.chatPurchaseBonus : 0),
    occurredAtIso: purchasedAtIso,
  };
}
