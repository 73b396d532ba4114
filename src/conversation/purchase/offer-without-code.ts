import type { Offer } from '#business/offers/index';
import type { Shopper } from '../pricing/index.ts';
import { type Decision, listen, message, type Turn } from '../turn/index.ts';
import { endWithOthers } from './end-with-others.ts';
import { askAboutOffer } from './keep-offer.ts';
import { unitsOf } from './offer-taken.ts';
import { withoutOffer } from './sale-task.ts';
import { type OfferingPorts, takeMore } from './take-more.ts';

/** Whether an offer counts with a welcome code that can't be used any more. */
export const isCodeGone = ({ welcomeCode }: Offer, shopper: Shopper): boolean =>
  welcomeCode !== undefined && welcomeCode.code !== shopper.welcomeCode?.code;

/** Says that the code is gone and nothing is bought, and asks about the same things at their price without it. */
export async function offerWithoutCode(
  turn: Turn,
  { offer, shopper }: { readonly offer: Offer; readonly shopper: Shopper },
  ports: OfferingPorts,
): Promise<Decision> {
  const anew = await takeMore(turn, { offer, units: unitsOf(offer), shopper }, ports);
  if (!anew) return endWithOthers(turn, message('purchase.soldOut'));
  const over = { ...turn, memory: withoutOffer(turn.memory) };
  return askAboutOffer(listen(over, { say: [message('purchase.codeGone')] }), anew);
}
