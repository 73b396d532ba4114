import type { PurchaseHistory } from '#business/history/index';
import type { LoyaltyPorts } from '#business/loyalty/index';

/** What the history has of a member, under the name of their profile. */
export const createBoughtBy =
  (history: Pick<PurchaseHistory, 'findByCustomer'>): LoyaltyPorts['boughtBy'] =>
  async (member) => {
    const purchases = await history.findByCustomer(member, member.customerId);
    const last = purchases.at(-1)?.purchasedAt;
    return { purchases: purchases.length, ...(last !== undefined && { lastPurchaseAtIso: last }) };
  };
