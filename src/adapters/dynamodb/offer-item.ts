import * as z from 'zod/mini';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { type Offer, OFFER_POLICY, OFFER_STATES } from '#business/offers/index';
import { RELATIONS } from '#business/pricing/index';
import { parseItem } from './parse-item.ts';

const finding = { amountMinor: z.int(), off: z.int(), cappedBy: z.exactOptional(z.enum(['rule', 'overall', 'floor'])) };
const reason = z.discriminatedUnion('code', [
  z.object({ ...finding, code: z.literal('sale'), promotion: z.string() }),
  z.object({ ...finding, code: z.literal('clearance'), days: z.int() }),
  z.object({ ...finding, code: z.literal('tier'), tier: z.enum(CUSTOMER_TIERS), relation: z.enum(RELATIONS) }),
  z.object({ ...finding, code: z.literal('bundle'), skus: z.array(z.string()) }),
  z.object({ ...finding, code: z.enum(['high-value', 'goodwill']) }),
  z.object({ ...finding, code: z.literal('reward'), reward: z.string() }),
  z.object({ ...finding, code: z.literal('welcome-code'), welcomeCode: z.string() }),
  z.object({ ...finding, code: z.literal('budget-fit'), budgetMinor: z.int() }),
]);
const reference = z.object({
  minor: z.int(),
  kind: z.enum(['list-price', 'lowest-of-30-days']),
  savesMinor: z.int(),
});
const deliveryReason = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['standard-delivery', 'expedited-delivery', 'travels-with-order']), amountMinor: z.int() }),
  z.object({ code: z.literal('tier-delivery'), tier: z.string(), amountMinor: z.int() }),
  z.object({ code: z.literal('reward-delivery'), reward: z.string(), amountMinor: z.int() }),
]);
const rewardInHand = z.object({ code: z.string(), redemptionId: z.string() });
const line = z.object({
  sku: z.string(),
  name: z.string(),
  category: z.string(),
  quantity: z.int().check(z.positive()),
  listPriceMinor: z.int(),
  unitPriceMinor: z.int(),
  reasons: z.array(reason),
  reference: z.exactOptional(reference),
});
const offerSchema = z.object({
  offerKey: z.string(),
  offerId: z.string(),
  conversationId: z.string(),
  customerId: z.exactOptional(z.string()),
  lines: z.array(line),
  delivery: z.object({
    withOrder: z.exactOptional(z.string()),
    arrivesOn: z.exactOptional(z.iso.date()),
    totalMinor: z.int(),
    reasons: z.array(deliveryReason),
  }),
  currency: z.string().check(z.length(3)),
  totalMinor: z.int(),
  notices: z.array(z.enum(['new-york'])),
  stockBasis: z.record(z.string(), z.int()),
  madeAtEpochSeconds: z.int(),
  endsAtEpochSeconds: z.int(),
  state: z.enum(OFFER_STATES),
  rewards: z.exactOptional(z.array(rewardInHand)),
  welcomeCode: z.exactOptional(z.object({ code: z.string(), personId: z.string() })),
  goodwillFor: z.exactOptional(z.string()),
});

export const offerItemKey = (key: string) => ({ key: `OFFER#${key}` });

/** The table's time to live is later than the offer's end: what became of it can be told for a while. */
export const encodeOffer = ({ key, expiresAtEpochSeconds, ...offer }: Offer) => ({
  ...offerItemKey(key),
  ...offer,
  offerKey: key,
  endsAtEpochSeconds: expiresAtEpochSeconds,
  expiresAtEpochSeconds: expiresAtEpochSeconds + OFFER_POLICY.keptSeconds,
});

/** @throws ItemCorruptError */
export function decodeOffer(item: unknown): Offer {
  const { offerKey: key, endsAtEpochSeconds, ...offer } = parseItem('conversations', offerSchema, item);
  return { ...offer, key, expiresAtEpochSeconds: endsAtEpochSeconds };
}
