import type { ProductCategory } from '#business/catalog/index';
import type { CustomerTier } from '#business/customers/index';
import { PRICING_POLICY } from '#business/pricing/index';
import { offerWish } from '../form/offer-wish.ts';
import { type Decision, type Memory, type Message, message } from '../turn/index.ts';

interface Deals {
  readonly category: ProductCategory;
  readonly tier: CustomerTier | undefined;
  readonly wording?: 'benefit' | undefined;
}

/** Asks whether the customer wants to hear of what goes with what they have, after these words. */
export function offerDeals(memory: Memory, { category, tier, wording }: Deals, say: readonly Message[]): Decision {
  const member = tier && gainsBy(tier) ? { tier, ...(wording && { wording }) } : {};
  const offer = message('upsellProducts.offer', { category, ...member });
  return offerWish(memory, { intent: 'UpsellProducts', slot: 'ProductCategory', category }, [...say, offer]);
}

/** A tier that gives nothing on related products isn't spoken of. */
const gainsBy = (tier: CustomerTier): boolean => PRICING_POLICY.tier.off[tier].accessory > 0;
