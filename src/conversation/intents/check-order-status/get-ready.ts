import type { Offer } from '#business/offers/index';
import type { Order } from '#business/orders/index';
import type { Return } from '#business/returns/index';
import { keepExpedite } from '../../purchase/index.ts';
import { mayOfferSignUp } from '../../sign-up/index.ts';
import type { Foreseen, FulfilPorts, Turn } from '../../turn/index.ts';
import { nameOfNextOffer } from '../../understanding/mood/index.ts';
import { foreseenOf } from './foresee.ts';
import { mayEndWithOffer } from './may-offer.ts';

/** What is done beside the reads, by what was foreseen of the order; undefined where it wasn't. */
export interface Ready {
  /** Whether this conversation's next offer is claimed; false as well when another turn has claimed it before. */
  readonly isClaimed?: boolean;
  readonly faster?: Offer;
  readonly maySignUp?: boolean;
  readonly returns?: readonly Return[];
}

/** Claims the offer that the mood allows, unless none is foreseen, and what that offer needs. */
export async function getReady(
  turn: Turn,
  order: Pick<Order, 'orderNumber' | 'customerId'>,
  ports: FulfilPorts,
): Promise<Ready> {
  const foreseen = foreseenOf(turn, order.orderNumber);
  const [offer, returns] = await Promise.all([
    mayEndWithOffer(turn.memory) && foreseen?.play !== 'none' ? readyOffer(turn, { order, foreseen }, ports) : {},
    foreseen?.isInTrouble ? ports.returns.listOfOrder(order.orderNumber) : undefined,
  ]);
  return { ...offer, ...(returns && { returns }) };
}

interface Likely {
  readonly order: Pick<Order, 'orderNumber' | 'customerId'>;
  readonly foreseen: Foreseen | undefined;
}

async function readyOffer(turn: Turn, { order, foreseen }: Likely, ports: FulfilPorts): Promise<Ready> {
  const { conversationId, nowEpochSeconds, memory } = turn;
  const { play, arrivesOn } = foreseen ?? {};
  const [isClaimed, faster, maySignUp] = await Promise.all([
    ports.claimOnce(conversationId, nameOfNextOffer(memory.mood), nowEpochSeconds),
    arrivesOn === undefined ? undefined : keepExpedite(turn, { order, arrivesOn }, ports),
    play === 'updates' ? mayOfferSignUp(turn, ports) : undefined,
  ]);
  return { isClaimed, ...(faster && { faster }), ...(maySignUp !== undefined && { maySignUp }) };
}
