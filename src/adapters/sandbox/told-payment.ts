import type { SandboxPayment } from './sandbox-payment.ts';

/** "sandbox-paid-12900-12281": $129.00, and whatever tells it from another. */
const TOLD = /^sandbox-paid-(\d{1,9})-\w+$/;

/**
 * A payment that was made before the sandbox was there, as its id tells it: orders of a demo shop were paid with such
 * ones, and can be refunded. Undefined for every other id.
 */
export function toldPayment(paymentId: string): SandboxPayment | undefined {
  const amountMinor = Number(TOLD.exec(paymentId)?.[1] ?? 0);
  if (amountMinor === 0) return undefined;
  return {
    ...{ paymentId, idempotencyKey: paymentId, state: 'captured', currency: 'USD' },
    ...{ amountMinor, capturedMinor: amountMinor, refundedMinor: 0 },
    paymentMethod: { providerCustomerId: 'sandbox', methodId: 'card-accepts' },
  };
}
