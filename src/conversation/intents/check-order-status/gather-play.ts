import type { Theirs } from '#business/identity/index';
import { isSooner, type Offer, playAfterStatus, playsAfterStatus, type StatusPlay } from '#business/offers/index';
import type { Order } from '#business/orders/index';
import { keepExpedite } from '../../purchase/index.ts';
import type { DrawnOffer, FulfilPorts, Turn } from '../../turn/index.ts';
import { choosePlay } from './choose-play.ts';
import type { ReadyPlay } from './end-with-play.ts';
import { statusSituation } from './status-situation.ts';

interface Means extends Pick<FulfilPorts, 'offers' | 'strategy'> {
  /** The offer of the faster way, where it was foreseen and is kept already. */
  readonly kept: Offer | undefined;
}

/** What is offered now, and what was drawn for this conversation just now. */
export interface GatheredPlay {
  readonly play?: ReadyPlay | undefined;
  readonly drawn?: DrawnOffer;
}

/** What the status of the customer's order ends with; who has declined the faster way isn't offered it again. */
export async function gatherPlay(turn: Turn, theirs: Theirs, { offers, strategy, kept }: Means): Promise<GatheredPlay> {
  const { order, customer } = theirs;
  const situation = statusSituation(turn, theirs);
  const { play, ...chosen } = await choosePlay(turn, playsAfterStatus(situation), customer?.tier, { strategy });
  if (!isExpedite(play)) return { play, ...chosen };

  const next = playAfterStatus({ ...situation, mayExpedite: false });
  const instead = isExpedite(next) ? undefined : next;
  const offer = kept ?? (await keepExpedite(turn, play, { offers }));
  if (!isWanted(offer, order)) return { play: instead, ...chosen };
  return { play: { kind: 'expedite', offer, ...(instead && { category: instead.category }) }, ...chosen };
}

const isExpedite = (play: StatusPlay | undefined): play is Extract<StatusPlay, { kind: 'expedite' }> =>
  play?.kind === 'expedite';

/** An offer of earlier today keeps its own day: the order may be promised as early by now. */
const isWanted = ({ state, delivery: { arrivesOn } }: Offer, order: Order): boolean =>
  state !== 'declined' && arrivesOn !== undefined && isSooner(order, arrivesOn);
