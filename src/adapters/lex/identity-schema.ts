import * as z from 'zod/mini';

const stepUp = z.object({ rung: z.enum(['last-four', 'confirmed']), provedAtEpochSeconds: z.int() });

/** Who the customer has shown to be, as the memory carries it. */
export const identitySchema = z.object({
  customerId: z.string(),
  epoch: z.int(),
  via: z.enum(['order-and-email', 'one-time-code', 'shop-token']),
  orderNumber: z.exactOptional(z.string()),
  email: z.exactOptional(z.string()),
  verifiedAtEpochSeconds: z.int(),
  stepUp: z.exactOptional(stepUp),
});
