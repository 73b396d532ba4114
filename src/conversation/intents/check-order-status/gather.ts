import type { Customer } from '#business/customers/index';
import { isInForce } from '#business/identity/index';
import type { Order } from '#business/orders/index';
import { parcelTroubleOf } from '#business/returns/index';
import { readOrderNumber } from '../../form/readers.ts';
import { mayOfferSignUp } from '../../sign-up/index.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { nameOfNextOffer } from '../../understanding/mood/index.ts';
import type { StatusFacts } from './fulfil.ts';
import { gatherPlay } from './gather-play.ts';
import { mayEndWithOffer, mayOfferAfter } from './may-offer.ts';

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
  const orderNumber = numberIn(turn, identity.orderNumber);
  const [epoch, order, customer, isClaimed] = await Promise.all([
    ports.identity.readEpoch(turn),
    ports.orders.findByNumber(orderNumber),
    ports.customers.findById(identity.customerId),
    mayEndWithOffer(memory) && ports.claimOnce(conversationId, offer, nowEpochSeconds),
  ]);
  const isVerified = isInForce(identity, epoch, nowEpochSeconds);
  const isTheirs = isVerified && order?.customerId === identity.customerId;
  const facts = { epoch, offer: await settleOffer(turn, isTheirs ? { order, customer } : undefined, isClaimed, ports) };
  if (isTheirs) return { order, ...facts, ...ofProfile(customer), ...(await returnsOf(order, ports)) };
  const isAnother = isVerified && orderNumber !== identity.orderNumber;
  return { order: undefined, ...facts, ...(isAnother && { anotherOrder: orderNumber }) };
}

/** The order that the wish names; a slot by itself names none, since any client can fill it. */
function numberIn({ slots: { OrderNumber: slot }, memory: { known } }: Turn, verified: string): string {
  const named = known.orderNumber?.value;
  return slot && named !== undefined && readOrderNumber(slot) === named ? named : verified;
}

/** What was made good already; read only where something has to be. */
const returnsOf = async (order: Order, { returns }: FulfilPorts) =>
  parcelTroubleOf(order) ? { returns: await returns.listOfOrder(order.orderNumber) } : {};

const ofProfile = (customer: Customer | undefined) =>
  customer ? { tier: customer.tier, timeZone: customer.timeZone } : {};

async function settleOffer(
  turn: Turn,
  theirs: { readonly order: Order; readonly customer: Customer | undefined } | undefined,
  isClaimed: boolean,
  ports: FulfilPorts,
): Promise<StatusFacts['offer']> {
  const isDue = theirs !== undefined && mayOfferAfter(turn, theirs.order);
  if (isDue && !isClaimed) return { kind: 'made-before' };
  const found = isDue ? await gatherPlay(turn, theirs, ports) : undefined;
  // Signing up is offered once in a conversation, whatever it comes after.
  const play = found?.kind === 'updates' && !(await mayOfferSignUp(turn, ports)) ? undefined : found;
  if (play) return { kind: 'claimed', play };
  if (isClaimed) await ports.releaseClaim(turn.conversationId, nameOfNextOffer(turn.memory.mood));
  return { kind: 'not-due' };
}
