import type { Customer } from '#business/customers/index';
import { isSooner, type Offer, playAfterStatus, type StatusPlay } from '#business/offers/index';
import type { Order } from '#business/orders/index';
import { keepExpedite } from '../../purchase/index.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import type { ReadyPlay } from './end-with-play.ts';

interface Theirs {
  readonly order: Order;
  readonly customer: Customer | undefined;
}

/** What the status of the customer's order ends with; who has declined the faster way isn't offered it again. */
export async function gatherPlay(
  turn: Turn,
  { order, customer }: Theirs,
  ports: Pick<FulfilPorts, 'offers'>,
): Promise<ReadyPlay | undefined> {
  const { category: seen } = turn.memory.shown ?? {};
  const situation = { order, today: turn.today, ...(seen !== undefined && { seen }) };
  const play = playAfterStatus({ ...situation, mayExpedite: canBeCharged(customer) });
  if (!isExpedite(play)) return play;

  const next = playAfterStatus({ ...situation, mayExpedite: false });
  const instead = isExpedite(next) ? undefined : next;
  const offer = await keepExpedite(turn, play, ports);
  if (!isWanted(offer, order)) return instead;
  return { kind: 'expedite', offer, ...(instead && { category: instead.category }) };
}

const isExpedite = (play: StatusPlay | undefined): play is Extract<StatusPlay, { kind: 'expedite' }> =>
  play?.kind === 'expedite';

const canBeCharged = (customer: Customer | undefined): boolean =>
  customer?.paymentMethod !== undefined && customer.paymentLastFour !== undefined;

/** An offer of earlier today keeps its own day: the order may be promised as early by now. */
const isWanted = ({ state, delivery: { arrivesOn } }: Offer, order: Order): boolean =>
  state !== 'declined' && arrivesOn !== undefined && isSooner(order, arrivesOn);
