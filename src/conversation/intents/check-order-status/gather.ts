import type { Customer } from '#business/customers/index';
import { isInForce } from '#business/identity/index';
import { readOrderNumber } from '../../form/readers.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { nameOfNextOffer } from '../../understanding/mood/index.ts';
import type { StatusFacts } from './fulfil.ts';
import { categoryToOffer, mayEndWithOffer, type OfferedCategory } from './offer-related.ts';

/**
 * The order that the conversation was verified for, or the other one that the verified customer names; only theirs.
 *
 * An offer that the mood allows is claimed beside the reads, so that it costs no trip of its own; when the order turns
 * out to be late or not the customer's, the claim is given back.
 */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<StatusFacts> {
  const { identity } = turn.memory;
  if (!identity?.orderNumber) return { order: undefined, epoch: turn.memory.epoch, offer: { kind: 'not-due' } };
  const { conversationId, nowEpochSeconds, memory } = turn;
  const offer = nameOfNextOffer(memory.mood);
  const orderNumber = namedIn(turn) ?? identity.orderNumber;
  const [epoch, order, customer, isClaimed] = await Promise.all([
    ports.identity.readEpoch(turn),
    ports.orders.findByNumber(orderNumber),
    ports.customers.findById(identity.customerId),
    mayEndWithOffer(memory) && ports.claimOnce(conversationId, offer, nowEpochSeconds),
  ]);
  const isVerified = isInForce(identity, epoch, nowEpochSeconds);
  const theirs = isVerified && order?.customerId === identity.customerId ? order : undefined;
  const category = theirs && categoryToOffer(turn, theirs);
  if (isClaimed && !category) await ports.releaseClaim(conversationId, offer);
  const another = isVerified && !theirs && orderNumber !== identity.orderNumber ? { anotherOrder: orderNumber } : {};
  return { order: theirs, ...another, ...tierOf(theirs && customer), epoch, offer: toOffer(category, isClaimed) };
}

/** The order that the wish names; a slot by itself names none, since any client can fill it. */
function namedIn({ slots: { OrderNumber: slot }, memory: { known } }: Turn): string | undefined {
  const named = known.orderNumber?.value;
  return slot && readOrderNumber(slot) === named ? named : undefined;
}

const tierOf = (customer: Customer | undefined) => (customer ? { tier: customer.tier } : {});

function toOffer(category: OfferedCategory | undefined, isClaimed: boolean): StatusFacts['offer'] {
  if (!category) return { kind: 'not-due' };
  return isClaimed ? { kind: 'claimed', category } : { kind: 'made-before' };
}
