import type { PurchaseLedger } from '#business/history/index';
import type { PersonalDataPlace } from '#business/privacy/index';

/** The purchase history: its lines stay, as those of nobody. */
export const createHistoryPlace = (ledger: Pick<PurchaseLedger, 'listOf' | 'rewriteAsNobodys'>): PersonalDataPlace => ({
  name: 'history',
  survey: () => Promise.resolve({ leadsTo: {}, holds: [] }),

  async exportOf({ customers }) {
    const found = await Promise.all(customers.map((customerId) => ledger.listOf(customerId)));
    return found.flat().map((purchase) => ({ kind: 'purchase', data: { ...purchase } }));
  },

  async erase({ trail, standIn }) {
    let changed = 0;
    for (const customerId of trail.customers) changed += await ledger.rewriteAsNobodys(customerId, standIn);
    return { changed };
  },
});
