import type { Decision, ManagePorts, Turn } from '../turn/index.ts';
import { askAboutOffer, type ForSale, keepOffer } from './keep-offer.ts';
import { urge } from './urge.ts';

/** An answer that shows products, and the one of them that is to be offered for sale. */
export type ShowingDecision = Decision & { readonly forSale?: ForSale };

/**
 * Keeps what the answer offers for sale, and asks whether it is to be bought. While other wishes wait nothing is asked,
 * but what is offered may be taken all the same. Every other answer stays as it is.
 */
export async function offerForSale(
  turn: Turn,
  { forSale, ...decision }: ShowingDecision,
  ports: Pick<ManagePorts, 'offers'>,
): Promise<Decision> {
  const offer = forSale && (await keepOffer(turn, forSale, ports));
  if (!offer) return decision;
  const { memory } = decision;
  const isAwaited = memory.queue.length > 0 || memory.suspended.length > 0;
  if (!isAwaited) {
    const say = [...decision.say, ...urge(turn, offer, forSale)];
    return askAboutOffer({ ...decision, say }, offer, forSale.isSecond);
  }
  const { key, offerId } = offer;
  return { ...decision, memory: { ...memory, offer: { key, offerId } } };
}
