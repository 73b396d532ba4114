import type { Customer } from '#business/customers/index';
import { isInForce } from '#business/identity/index';
import type { Order } from '#business/orders/index';
import { parcelTroubleOf } from '#business/returns/index';
import { readOrderNumber } from '../../form/readers.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import type { StatusFacts } from './fulfil.ts';
import { getReady, type Ready } from './get-ready.ts';
import { settleOffer } from './settle-offer.ts';

/**
 * The order that the conversation was verified for, or the other one that the verified customer names; only theirs.
 *
 * All that was foreseen is read, claimed and kept at once, so that an offer costs no trip of its own. Where the order has
 * changed meanwhile, or nothing was foreseen, the rest follows, and a claim that isn't used is given back.
 */
export async function gatherToFulfil(turn: Turn, ports: FulfilPorts): Promise<StatusFacts> {
  const { identity } = turn.memory;
  if (!identity?.orderNumber) return { order: undefined, epoch: turn.memory.epoch, offer: { kind: 'not-due' } };
  const { nowEpochSeconds } = turn;
  const orderNumber = numberIn(turn, identity.orderNumber);
  const [epoch, order, customer, ready] = await Promise.all([
    ports.identity.readEpoch(turn),
    ports.orders.findByNumber(orderNumber),
    ports.customers.findById(identity.customerId),
    getReady(turn, { orderNumber, customerId: identity.customerId }, ports),
  ]);
  const isVerified = isInForce(identity, epoch, nowEpochSeconds);
  const isTheirs = isVerified && order?.customerId === identity.customerId;
  const [offer, made] = await Promise.all([
    settleOffer(turn, isTheirs ? { order, customer } : undefined, ready, ports),
    isTheirs ? returnsOf(order, ready, ports) : {},
  ]);
  if (isTheirs) return { order, epoch, offer, ...ofProfile(customer), ...made };
  const isAnother = isVerified && orderNumber !== identity.orderNumber;
  return { order: undefined, epoch, offer, ...(isAnother && { anotherOrder: orderNumber }) };
}

/** The order that the wish names; a slot by itself names none, since any client can fill it. */
function numberIn({ slots: { OrderNumber: slot }, memory: { known } }: Turn, verified: string): string {
  const named = known.orderNumber?.value;
  return slot && named !== undefined && readOrderNumber(slot) === named ? named : verified;
}

/** What was made good already; read only where something has to be. */
const returnsOf = async (order: Order, { returns }: Ready, ports: FulfilPorts) =>
  parcelTroubleOf(order) ? { returns: returns ?? (await ports.returns.listOfOrder(order.orderNumber)) } : {};

const ofProfile = (customer: Customer | undefined) =>
  customer ? { tier: customer.tier, timeZone: customer.timeZone } : {};
