import { type Case, newCase } from '#business/cases/index';
import { chargedMinor } from './charged.ts';
import type { Purchase } from './purchase.ts';

/** What a person needs to collect a purchase that is made and not paid: which order, how much, and which payment it was. */
export function uncollectedCase(purchase: Purchase, caseId: string, nowEpochSeconds: number): Case {
  const { purchaseId, conversationId, customerId, orderNumber, currency, paymentId } = purchase;
  return newCase(
    {
      kind: 'uncollected-payment',
      reason: 'payment-lapsed',
      ...{ conversationId, customerId },
      channel: 'chat',
      rung: 'last-four',
      mood: 'neutral',
      details: {
        orderNumber,
        amount: `${(chargedMinor(purchase) / 100).toFixed(2)} ${currency}`,
        purchase: purchaseId,
        ...(paymentId !== undefined && { payment: paymentId }),
      },
      transcript: [],
      goodwill: false,
    },
    caseId,
    nowEpochSeconds,
  );
}
