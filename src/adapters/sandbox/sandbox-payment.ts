import * as z from 'zod/mini';
import { type Payment, PAYMENT_STATES, type StoredPaymentMethod } from '#business/payments/index';

/** A payment with the method that it was made with, which says what goes wrong with it. */
export interface SandboxPayment extends Payment {
  readonly paymentMethod: StoredPaymentMethod;
}

const amount = z.int().check(z.nonnegative());
const paymentSchema = z.object({
  paymentId: z.string(),
  idempotencyKey: z.string(),
  state: z.enum(PAYMENT_STATES),
  amountMinor: amount,
  capturedMinor: amount,
  refundedMinor: amount,
  currency: z.string(),
  paymentMethod: z.object({ providerCustomerId: z.string(), methodId: z.string() }),
});

/** @throws ZodError when this is no payment of the sandbox */
export const parseSandboxPayment = (stored: unknown): SandboxPayment => z.parse(paymentSchema, stored);

export function publicPart({ paymentMethod: _, ...payment }: SandboxPayment): Payment {
  return payment;
}
