import { isUnsettled, type PurchaseState } from '#business/purchases/index';
import { type ItemRule, listOf, membersOf, textOf } from './item-rule.ts';

/** What was paid for what stays, for the books. */
export const PURCHASE_RULES: readonly ItemRule[] = [
  {
    name: 'purchase',
    isKind: () => true,
    leadsTo: (item) => ({
      purchases: listOf(item, 'purchaseId'),
      orders: listOf(item, 'orderNumber'),
      conversations: listOf(item, 'conversationId'),
      providerIds: listOf(membersOf(item, 'paymentMethod'), 'providerCustomerId'),
    }),
    holds: (item) =>
      isUnsettled(textOf(item, 'state') as PurchaseState)
        ? { reason: 'purchase-under-way', what: textOf(item, 'orderNumber') }
        : undefined,
    becomes: (item, { standIn }) => ({
      ...item,
      customerId: standIn,
      conversationId: standIn,
      paymentMethod: { providerCustomerId: standIn, methodId: standIn },
    }),
  },
];
