import { type Payment, type PaymentReports, statesBefore } from '#business/payments/index';

/** Reports of payments in this process' memory, which forgets nothing. */
export function createInMemoryPaymentReports(): PaymentReports {
  const handled = new Set<string>();
  const reports = new Map<string, Payment>();
  const isLater = (payment: Payment, before: Payment) =>
    [payment.state, ...statesBefore(payment.state)].includes(before.state) &&
    before.capturedMinor <= payment.capturedMinor &&
    before.refundedMinor <= payment.refundedMinor;
  return {
    isHandled: (eventId) => Promise.resolve(handled.has(eventId)),
    record(payment, eventId) {
      const before = reports.get(payment.idempotencyKey);
      if (handled.has(eventId) || (before && !isLater(payment, before))) return Promise.resolve({ kind: 'outdated' });
      handled.add(eventId);
      reports.set(payment.idempotencyKey, payment);
      return Promise.resolve({ kind: 'recorded' });
    },
    find: (idempotencyKey) => Promise.resolve(reports.get(idempotencyKey)),
  };
}
