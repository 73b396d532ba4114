import type { Customer } from '#business/customers/index';
import { isInForce } from '#business/identity/index';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { nameOfNextOffer } from '../../understanding/mood/index.ts';
import type { StatusFacts } from './fulfil.ts';
import { categoryToOffer, mayEndWithOffer, type OfferedCategory } from './offer-related.ts';

/**
 * The order that the conversation was verified for; never the one that a slot names.
 *
 * An offer that the mood allows is claimed beside the reads, so that it costs no trip of its own; when the order turns
 * out to be late or not the customer's, the claim is given back.
 */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<StatusFacts> {
  const { identity } = turn.memory;
  if (!identity?.orderNumber) return { order: undefined, epoch: turn.memory.epoch, offer: { kind: 'not-due' } };
  const { conversationId, nowEpochSeconds, memory } = turn;
  const offer = nameOfNextOffer(memory.mood);
  const [epoch, order, customer, isClaimed] = await Promise.all([
    ports.identity.readEpoch(turn),
    ports.orders.findByNumber(identity.orderNumber),
    ports.customers.findById(identity.customerId),
    mayEndWithOffer(memory) && ports.claimOnce(conversationId, offer, nowEpochSeconds),
  ]);
  const isTheirs = isInForce(identity, epoch, nowEpochSeconds) && order?.customerId === identity.customerId;
  const category = isTheirs ? categoryToOffer(turn, order) : undefined;
  if (isClaimed && !category) await ports.releaseClaim(conversationId, offer);
  const known = isTheirs ? { order, ...withTier(customer) } : { order: undefined };
  return { ...known, epoch, offer: toOffer(category, isClaimed) };
}

const withTier = (customer: Customer | undefined) => (customer ? { tier: customer.tier } : {});

function toOffer(category: OfferedCategory | undefined, isClaimed: boolean): StatusFacts['offer'] {
  if (!category) return { kind: 'not-due' };
  return isClaimed ? { kind: 'claimed', category } : { kind: 'made-before' };
}
