import type { Theirs } from '#business/identity/index';
import { isSooner, type Offer, playAfterStatus, playsAfterStatus, type StatusPlay } from '#business/offers/index';
import type { Order } from '#business/orders/index';
import { keepExpedite } from '../../purchase/index.ts';
import type { FulfilPorts, Turn } from '../../turn/index.ts';
import { choosePlay } from './choose-play.ts';
import type { ReadyPlay } from './end-with-play.ts';
import { statusSituation } from './status-situation.ts';

interface Means extends Pick<FulfilPorts, 'offers' | 'strategy'> {
  /** The offer of the faster way, where it was foreseen and is kept already. */
  readonly kept: Offer | undefined;
}

/** What the status of the customer's order ends with; who has declined the faster way isn't offered it again. */
export async function gatherPlay(
  turn: Turn,
  theirs: Theirs,
  { offers, strategy, kept }: Means,
): Promise<ReadyPlay | undefined> {
  const { order, customer } = theirs;
  const situation = statusSituation(turn, theirs);
  const play = await choosePlay(turn, playsAfterStatus(situation), customer?.tier, { strategy });
  if (!isExpedite(play)) return play;

  const next = playAfterStatus({ ...situation, mayExpedite: false });
  const instead = isExpedite(next) ? undefined : next;
  const offer = kept ?? (await keepExpedite(turn, play, { offers }));
  if (!isWanted(offer, order)) return instead;
  return { kind: 'expedite', offer, ...(instead && { category: instead.category }) };
}

const isExpedite = (play: StatusPlay | undefined): play is Extract<StatusPlay, { kind: 'expedite' }> =>
  play?.kind === 'expedite';

/** An offer of earlier today keeps its own day: the order may be promised as early by now. */
const isWanted = ({ state, delivery: { arrivesOn } }: Offer, order: Order): boolean =>
  state !== 'declined' && arrivesOn !== undefined && isSooner(order, arrivesOn);
