import {
  type AmountOf,
  type Authorization,
  type Authorized,
  type Canceled,
  type Captured,
  PaymentRequestError,
  type Refunded,
} from '#business/payments/index';
import type { SandboxPayment } from './sandbox-payment.ts';
import { testCard } from './test-cards.ts';

/** What the sandbox answers, and what becomes of the payment, if anything does. */
export interface Judgement<Answer> {
  readonly answer: Answer;
  readonly becomes?: SandboxPayment;
}

export function judgeAuthorization(paymentId: string, authorization: Authorization): Judgement<Authorized> {
  const { idempotencyKey, paymentMethod, amountMinor, currency } = authorization;
  requireAmount(amountMinor);
  const { declines } = testCard(paymentMethod.methodId);
  const state = declines ? 'declined' : 'authorized';
  const nothingTaken = { capturedMinor: 0, refundedMinor: 0 };
  return {
    answer: declines ? { kind: 'declined', reason: declines } : { kind: 'authorized', paymentId },
    becomes: { paymentId, idempotencyKey, state, amountMinor, ...nothingTaken, currency, paymentMethod },
  };
}

export function judgeCapture(payment: SandboxPayment, amountMinor: number): Judgement<Captured> {
  requireAmount(amountMinor);
  switch (payment.state) {
    case 'captured':
      return { answer: { kind: 'already-captured' } };
    case 'declined':
    case 'canceled':
      return { answer: { kind: 'canceled' } };
    case 'pending':
    case 'authorized':
      if (amountMinor > payment.amountMinor) throw new PaymentRequestError('amount_too_large');
      return { answer: { kind: 'captured' }, becomes: { ...payment, state: 'captured', capturedMinor: amountMinor } };
  }
}

export function judgeCancellation(payment: SandboxPayment): Judgement<Canceled> {
  if (payment.state === 'captured') return { answer: { kind: 'already-captured' } };
  if (payment.state === 'canceled') return { answer: { kind: 'already-canceled' } };
  return { answer: { kind: 'canceled' }, becomes: { ...payment, state: 'canceled' } };
}

export function judgeRefund(payment: SandboxPayment, refund: AmountOf & { refundId: string }): Judgement<Refunded> {
  requireAmount(refund.amountMinor);
  if (payment.state !== 'captured') return { answer: { kind: 'not-captured' } };
  const refundedMinor = payment.refundedMinor + refund.amountMinor;
  if (refundedMinor > payment.capturedMinor) return { answer: { kind: 'exceeds-captured' } };
  return { answer: { kind: 'refunded', refundId: refund.refundId }, becomes: { ...payment, refundedMinor } };
}

function requireAmount(amountMinor: number): void {
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 1) throw new PaymentRequestError('amount_invalid');
}
