import * as z from 'zod/mini';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { orderLineSchema } from './order-item.ts';

/** What the event of a purchase tells. */
export const purchaseMade = z.object({
  purchaseId: z.string(),
  conversationId: z.exactOptional(z.string()),
  offerId: z.exactOptional(z.string()),
  offerStrategy: z.exactOptional(z.string()),
  tier: z.exactOptional(z.enum(CUSTOMER_TIERS)),
  orderBeforeMinor: z.exactOptional(z.int()),
  customerId: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  orderNumber: z.string(),
  lines: z.array(orderLineSchema),
  totalMinor: z.exactOptional(z.int()),
  creditMinor: z.exactOptional(z.int()),
  currency: z.string().check(z.length(3)),
  points: z.exactOptional(z.int()),
  purchasedAt: z.iso.datetime(),
});
