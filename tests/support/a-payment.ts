import type { Payment } from '#business/payments/index';

/** $48.00, authorized and not yet taken, unless said otherwise. */
export const aPayment = (overrides: Partial<Payment> = {}): Payment => ({
  paymentId: 'pay-1',
  idempotencyKey: 'chat-1:offer-1:n0nce:authorize',
  state: 'authorized',
  amountMinor: 4800,
  capturedMinor: 0,
  refundedMinor: 0,
  currency: 'USD',
  ...overrides,
});
