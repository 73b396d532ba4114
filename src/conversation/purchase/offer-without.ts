import type { Offer } from '#business/offers/index';
import type { PurchaseOutcome } from '#business/purchases/index';
import type { Shopper } from '../pricing/index.ts';
import { type Decision, listen, message, type Turn } from '../turn/index.ts';
import { endWithOthers } from './end-with-others.ts';
import { askAboutOffer } from './keep-offer.ts';
import { unitsOf } from './offer-taken.ts';
import { withoutOffer } from './sale-task.ts';
import { type OfferingPorts, takeMore } from './take-more.ts';

/** What a price counted with that can be used once, and how it is told that it is gone. */
export const GONE = { 'code-gone': 'purchase.codeGone', 'goodwill-gone': 'purchase.goodwillGone' } as const;
export type Gone = keyof typeof GONE;

export const isGone = ({ kind }: PurchaseOutcome): Gone | undefined => (kind in GONE ? (kind as Gone) : undefined);

/** What an offer counts with and can't any more; undefined while all of it is there. */
export function whatIsGone(
  { welcomeCode, goodwillFor }: Offer,
  { welcomeCode: own, order }: Shopper,
): Gone | undefined {
  if (welcomeCode !== undefined && welcomeCode.code !== own?.code) return 'code-gone';
  const isUsed = goodwillFor !== undefined && goodwillFor === order?.orderNumber && order.goodwillUsed !== undefined;
  return isUsed ? 'goodwill-gone' : undefined;
}

interface Without {
  readonly gone: Gone;
  readonly offer: Offer;
  readonly shopper: Shopper;
}

/** Says what is gone and that nothing is bought, and asks about the same things at their price without it. */
export async function offerWithout(
  turn: Turn,
  { gone, offer, shopper }: Without,
  ports: OfferingPorts,
): Promise<Decision> {
  const anew = await takeMore(turn, { offer, units: unitsOf(offer), shopper }, ports);
  if (!anew) return endWithOthers(turn, message('purchase.soldOut'));
  const over = { ...turn, memory: withoutOffer(turn.memory) };
  return askAboutOffer(listen(over, { say: [message(GONE[gone])] }), anew);
}
