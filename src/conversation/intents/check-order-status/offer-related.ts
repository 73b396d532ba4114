import type { CustomerTier } from '#business/customers/index';
import { isLate, type Order } from '#business/orders/index';
import { PRICING_POLICY } from '#business/pricing/index';
import { offerWish } from '../../form/offer-wish.ts';
import { type Decision, type Memory, type Message, message, type Turn } from '../../turn/index.ts';
import { mayOffer, solveProblem } from '../../understanding/mood/index.ts';

/** Orders that nothing goes with any more. */
const OVER: readonly Order['status'][] = ['cancelled', 'returned'];

/** Whether an order that is as it should be may be followed by an offer: the mood allows it and nothing waits. */
export function mayEndWithOffer({ mood, queue, suspended }: Memory): boolean {
  return queue.length === 0 && suspended.length === 0 && mayOffer(solveProblem(mood));
}

/** The category to offer after this order's status; undefined when nothing is to be offered. */
export const categoryToOffer = ({ memory, today }: Turn, order: Order): OfferedCategory | undefined =>
  mayEndWithOffer(memory) && !OVER.includes(order.status) && !isLate(order, today) && !isMissed(memory, order)
    ? order.lines[0]?.category
    : undefined;

/** A complaint about an order that has arrived on paper isn't answered by its status. */
export const isMissed = ({ mood }: Memory, { status }: Order): boolean => mood.problem === 1 && status === 'delivered';

export type OfferedCategory = Order['lines'][number]['category'];

interface Offered {
  readonly category: OfferedCategory;
  readonly tier: CustomerTier | undefined;
}

/** The answer with an offer to look at related products. */
export function offerRelated(memory: Memory, { category, tier }: Offered, say: readonly Message[]): Decision {
  const offer = message('upsellProducts.offer', { category, ...(tier && gainsBy(tier) && { tier }) });
  return offerWish(memory, { intent: 'UpsellProducts', slot: 'ProductCategory', category }, [...say, offer]);
}

/** A tier that gives nothing on related products isn't spoken of. */
const gainsBy = (tier: CustomerTier): boolean => PRICING_POLICY.tier.off[tier].accessory > 0;
