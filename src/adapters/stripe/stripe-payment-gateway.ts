import type { Stripe } from 'stripe';
import {
  type NoAnswer,
  type Payment,
  type PaymentGateway,
  type PaymentNotFound,
  PaymentRequestError,
} from '#business/payments/index';
import { askStripe, type Refused } from './ask-stripe.ts';
import { authorize } from './authorize.ts';
import { find } from './find.ts';

/**
 * Payments by Stripe. A refused capture, cancellation or refund is explained by what Stripe says the payment is, not by
 * the words of the refusal.
 */
export function createStripePaymentGateway(stripe: Stripe): PaymentGateway {
  /** What the payment's state makes of a refusal; what it doesn't explain is our mistake. */
  async function explain<Answer>(
    paymentId: string,
    refused: Refused,
    why: (payment: Payment) => Answer | undefined,
  ): Promise<Answer | PaymentNotFound | NoAnswer> {
    if (refused.code === 'resource_missing') return { kind: 'payment-not-found' };
    const found = await find(stripe, { paymentId });
    // The refusal was certain: only its reason is not.
    if (found.kind === 'unknown') return { kind: 'unavailable' };
    if (found.kind !== 'found') return found;
    const answer = why(found.payment);
    if (answer === undefined) throw new PaymentRequestError(refused.code);
    return answer;
  }

  return {
    authorize: (authorization) => authorize(stripe, authorization),

    async capture({ paymentId, amountMinor, idempotencyKey }) {
      const asked = await askStripe(() =>
        stripe.paymentIntents.capture(paymentId, { amount_to_capture: amountMinor }, { idempotencyKey }),
      );
      if (asked.kind === 'refused') return explain(paymentId, asked, whyNotCaptured);
      return asked.kind === 'answered' ? { kind: 'captured' } : asked;
    },

    async cancel({ paymentId, idempotencyKey }) {
      const asked = await askStripe(() => stripe.paymentIntents.cancel(paymentId, {}, { idempotencyKey }));
      if (asked.kind === 'refused') return explain(paymentId, asked, whyNotCanceled);
      return asked.kind === 'answered' ? { kind: 'canceled' } : asked;
    },

    async refund({ paymentId, amountMinor, idempotencyKey }) {
      const asked = await askStripe(() =>
        stripe.refunds.create({ payment_intent: paymentId, amount: amountMinor }, { idempotencyKey }),
      );
      if (asked.kind === 'refused') return explain(paymentId, asked, (payment) => whyNotRefunded(payment, amountMinor));
      return asked.kind === 'answered' ? { kind: 'refunded', refundId: asked.value.id } : asked;
    },

    find: (name) => find(stripe, name),
  };
}

function whyNotCaptured({ state }: Payment) {
  if (state === 'captured') return { kind: 'already-captured' } as const;
  return state === 'canceled' || state === 'declined' ? ({ kind: 'canceled' } as const) : undefined;
}

function whyNotCanceled({ state }: Payment) {
  if (state === 'captured') return { kind: 'already-captured' } as const;
  return state === 'canceled' ? ({ kind: 'already-canceled' } as const) : undefined;
}

function whyNotRefunded({ state, capturedMinor, refundedMinor }: Payment, amountMinor: number) {
  if (state !== 'captured') return { kind: 'not-captured' } as const;
  return refundedMinor + amountMinor > capturedMinor ? ({ kind: 'exceeds-captured' } as const) : undefined;
}
