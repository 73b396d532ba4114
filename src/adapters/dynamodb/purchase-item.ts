import * as z from 'zod/mini';
import { DECLINE_REASONS } from '#business/payments/index';
import { isUnsettled, type Purchase, PURCHASE_STATES } from '#business/purchases/index';
import { orderLineSchema } from './order-item.ts';
import { parseItem } from './parse-item.ts';

const undoing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('declined'), reason: z.enum(DECLINE_REASONS) }),
  z.object({
    kind: z.enum([
      'sold-out',
      'offer-gone',
      'order-closed',
      'not-sooner',
      'credit-gone',
      'code-gone',
      'goodwill-gone',
      'interrupted',
    ]),
  }),
]);

const purchaseSchema = z.object({
  purchaseId: z.string(),
  payloadHash: z.string(),
  conversationId: z.string(),
  customerId: z.string(),
  offer: z.object({ key: z.string(), offerId: z.string() }),
  orderNumber: z.string(),
  isNewOrder: z.boolean(),
  arrivesOn: z.exactOptional(z.iso.date()),
  lines: z.array(orderLineSchema),
  deliveryMinor: z.int(),
  totalMinor: z.int(),
  creditMinor: z.exactOptional(z.int().check(z.positive())),
  currency: z.string().check(z.length(3)),
  paymentMethod: z.object({ providerCustomerId: z.string(), methodId: z.string() }),
  rewards: z.exactOptional(z.array(z.object({ code: z.string(), redemptionId: z.string() }))),
  welcomeCode: z.exactOptional(z.object({ code: z.string(), personId: z.string() })),
  goodwillFor: z.exactOptional(z.string()),
  state: z.enum(PURCHASE_STATES),
  paymentId: z.exactOptional(z.string()),
  points: z.exactOptional(z.int()),
  undoing: z.exactOptional(undoing),
  begunAtEpochSeconds: z.int(),
  holder: z.string(),
  leaseEndsAtEpochSeconds: z.int(),
});

/** In the sparse index `unsettled` while somebody still has to do something. */
export const UNSETTLED = '1';

export const encodePurchase = (purchase: Purchase) => ({
  ...purchase,
  ...(isUnsettled(purchase.state) && { unsettled: UNSETTLED }),
});

/** @throws ItemCorruptError */
export const decodePurchase = (item: unknown): Purchase => parseItem('purchases', purchaseSchema, item);
