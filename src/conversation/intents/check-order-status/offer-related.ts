import type { CustomerTier } from '#business/customers/index';
import { isLate, type Order } from '#business/orders/index';
import { PRICING_POLICY } from '#business/pricing/index';
import { type Decision, type Memory, type Message, message, slotOf, type Turn, YES_OR_NO } from '../../turn/index.ts';
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
export function offerRelated(memory: Memory, { category: related, tier }: Offered, say: readonly Message[]): Decision {
  const category = { value: related, source: 'remembered' as const };
  const offered: Memory = {
    ...memory,
    known: { ...memory.known, category: memory.known.category ?? category },
    task: {
      intent: 'UpsellProducts',
      filled: {},
      asked: 'yes',
      timesMissed: 0,
      isToBeConfirmed: false,
      isOffered: true,
    },
  };
  return {
    move: { kind: 'confirm', intent: 'UpsellProducts' },
    say: [...say, message('upsellProducts.offer', { category: related, ...(tier && gainsBy(tier) && { tier }) })],
    choices: YES_OR_NO,
    slots: { ProductCategory: slotOf(related) },
    memory: offered,
  };
}

/** A tier that gives nothing on related products isn't spoken of. */
const gainsBy = (tier: CustomerTier): boolean => PRICING_POLICY.tier.off[tier].accessory > 0;
