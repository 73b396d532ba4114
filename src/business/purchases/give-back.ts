import { effectKey, type Payment, type PaymentGateway } from '#business/payments/index';

/**
 * Gives a payment of a purchase that isn't made back, whatever it has become. Each effect has the purchase's own key, so
 * however many find the payment, it is given back once.
 *
 * @returns false when it can't be said yet
 */
export async function giveBack(
  purchaseId: string,
  payment: Payment,
  payments: Pick<PaymentGateway, 'cancel' | 'refund'>,
): Promise<boolean> {
  switch (payment.state) {
    case 'declined':
    case 'canceled':
      return true;
    case 'authorized': {
      const { paymentId } = payment;
      const { kind } = await payments.cancel({ paymentId, idempotencyKey: effectKey(purchaseId, 'cancel') });
      return kind === 'canceled' || kind === 'already-canceled';
    }
    case 'captured':
      return refund(purchaseId, payment, payments);
    case 'pending':
      return false;
  }
}

/** Nothing captures before the commit; somebody at the provider may have. */
async function refund(
  purchaseId: string,
  { paymentId, capturedMinor, refundedMinor }: Payment,
  payments: Pick<PaymentGateway, 'refund'>,
): Promise<boolean> {
  const amountMinor = capturedMinor - refundedMinor;
  if (amountMinor === 0) return true;
  const idempotencyKey = effectKey(purchaseId, 'refund');
  return (await payments.refund({ paymentId, amountMinor, idempotencyKey })).kind === 'refunded';
}
