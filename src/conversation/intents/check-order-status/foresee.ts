import type { Theirs } from '#business/identity/index';
import { playAfterStatus } from '#business/offers/index';
import { parcelTroubleOf } from '#business/returns/index';
import type { Foreseen, Turn } from '../../turn/index.ts';
import { mayOfferAfter } from './may-offer.ts';
import { statusSituation } from './status-situation.ts';

/** What telling this order's status will need. */
export function foresee(turn: Turn, theirs: Theirs): Foreseen {
  const { order } = theirs;
  const base = { orderNumber: order.orderNumber, today: turn.today };
  if (!mayOfferAfter(turn, order))
    return { ...base, play: 'none', ...(parcelTroubleOf(order) && { isInTrouble: true as const }) };
  const play = playAfterStatus(statusSituation(turn, theirs));
  return { ...base, play: play?.kind ?? 'none', ...(play?.kind === 'expedite' && { arrivesOn: play.arrivesOn }) };
}

/** What was foreseen of this order today; anything else is of another turn. */
export function foreseenOf({ memory: { foreseen }, today }: Turn, orderNumber: string): Foreseen | undefined {
  return foreseen?.orderNumber === orderNumber && foreseen.today === today ? foreseen : undefined;
}
