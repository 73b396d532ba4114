import type { Return } from '#business/returns/index';

/** John's smartphone of order 12345, requested at the start of 9 March 2026, to be refunded. */
export const aReturn = (overrides: Partial<Return> = {}): Return => ({
  rma: 'R-CFGHJKMP',
  orderNumber: '12345',
  customerId: 'customer-john',
  conversationId: 'chat-1',
  payloadHash: 'hash',
  lines: [{ sku: 'PHONE', name: 'Smartphone', category: 'Electronics', units: [0], paidMinor: 69900 }],
  reason: 'Changed Mind',
  resolution: 'Refund',
  currency: 'USD',
  refundMinor: 69201,
  feeMinor: 699,
  shares: [{ paymentId: 'payment-1', amountMinor: 69201 }],
  isPaidAtOnce: false,
  sendBackBy: '2026-03-23',
  state: 'requested',
  todo: 'decide',
  dueAtEpochSeconds: 1_773_068_520,
  requestedAtEpochSeconds: 1_773_068_400,
  version: 1,
  ...overrides,
});
