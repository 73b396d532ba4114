import type { Customer } from '#business/customers/index';
import { type Offer, type OfferName, offerStateAt } from '#business/offers/index';
import { elicitProof } from './ask-proof.ts';
import { endSale, endWithPerson, tellOutcome } from './end-sale.ts';
import { gatherShopper } from '../pricing/index.ts';
import { type Decision, type ManagePorts, message, resume, type Turn } from '../turn/index.ts';
import { withoutOffer } from './sale-task.ts';
import { takeMore } from './take-more.ts';
import { unitsTaken } from './takes-offer.ts';

/** Takes the first yes: the offer is accepted, and the last four digits are asked, as for every charge. */
export async function acceptOffer(turn: Turn, name: OfferName, ports: ManagePorts): Promise<Decision> {
  const [offer, shopper] = await Promise.all([ports.offers.find(name), gatherShopper(turn, ports)]);
  if (!shopper.customer) return verifyFirst(turn);
  if (offer?.customerId !== shopper.customer.customerId) return tellOutcome(turn, { kind: 'offer-gone' });
  const refused = refuse(turn, offer, shopper.customer);
  if (refused) return refused;

  const units = unitsTaken(turn.words);
  const wanted = units > 1 ? await takeMore(turn, { offer, units, shopper }, ports) : offer;
  if (!wanted) return endSale(turn, message('purchase.notSoMany'));
  if (wanted.state !== 'accepted') await ports.offers.move(wanted, 'accepted', turn.nowEpochSeconds);
  const { key, offerId } = wanted;
  const { isSecond } = turn.memory.offer ?? {};
  const memory = { ...turn.memory, offer: { key, offerId, ...(isSecond && { isSecond }) } };
  return elicitProof({ ...turn, memory }, offerId, { lead: [message('purchase.started')] });
}

/** Why the offer can't be bought, before anything is asked. */
function refuse(turn: Turn, offer: Offer, { paymentMethod, paymentLastFour }: Customer): Decision | undefined {
  const state = offerStateAt(offer, turn.nowEpochSeconds);
  if (state === 'expired') return tellOutcome(turn, { kind: 'offer-expired' });
  if (state === 'purchased')
    return endSale({ ...turn, memory: withoutOffer(turn.memory) }, message('purchase.boughtBefore'));
  const canBeCharged = paymentMethod !== undefined && paymentLastFour !== undefined;
  return canBeCharged ? undefined : endWithPerson(turn, message('purchase.noPaymentMethod'));
}

/** Whoever isn't verified, or not any more, is asked for an order first; prices for everybody aren't sold in chat. */
export function verifyFirst(turn: Turn): Decision {
  const { task: _, ...memory } = turn.memory;
  const queue = [
    { intent: 'CheckOrderStatus' as const, told: {} },
    ...memory.queue.filter(({ intent }) => intent !== 'CheckOrderStatus'),
  ];
  return resume(turn, { say: [message('purchase.verifyFirst')], memory: { ...memory, queue } });
}
