import { unitsLeft } from '#business/catalog/index';
import type { Customer } from '#business/customers/index';
import { type Offer, type OfferName, offerStateAt } from '#business/offers/index';
import { elicitProof } from './ask-proof.ts';
import { endSale, endWithPerson } from './end-sale.ts';
import { tellOutcome } from './tell-outcome.ts';
import { endWithOthers } from './end-with-others.ts';
import { askAboutOffer } from './keep-offer.ts';
import { gatherShopper } from '../pricing/index.ts';
import { type Decision, listen, type ManagePorts, message, resume, type Turn } from '../turn/index.ts';
import { withoutOffer } from './sale-task.ts';
import { offerTaken } from './offer-taken.ts';
import { offerWithout, whatIsGone } from './offer-without.ts';
import { unitsTaken } from './takes-offer.ts';

/** Takes the first yes: the offer is accepted, and the last four digits are asked, as for every charge. */
export async function acceptOffer(turn: Turn, name: OfferName, ports: ManagePorts): Promise<Decision> {
  const [{ offer, isThere }, shopper] = await Promise.all([findOffer(name, ports), gatherShopper(turn, ports)]);
  if (!shopper.customer) return verifyFirst(turn);
  if (offer?.customerId !== shopper.customer.customerId) return tellOutcome(turn, { kind: 'offer-gone' });
  const refused = refuse(turn, offer, shopper.customer);
  if (refused) return refused;
  if (!isThere) return endWithOthers(turn, message('purchase.soldOut'));
  const gone = whatIsGone(offer, shopper);
  if (gone) return offerWithout(turn, { gone, offer, shopper }, ports);

  const wanted = await wantedOf(turn, { offer, units: unitsTaken(turn.words), shopper }, ports);
  if (!wanted) return askAboutOffer(listen(turn, { say: [message('purchase.notSoMany')] }), offer);
  return begin(turn, wanted, ports);
}

/** An order comes sooner only once, and for the price that was told. */
const wantedOf: typeof offerTaken = async (turn, wanted, ports) =>
  wanted.offer.delivery.arrivesOn === undefined ? offerTaken(turn, wanted, ports) : wanted.offer;

async function begin(turn: Turn, offer: Offer, { offers }: Pick<ManagePorts, 'offers'>): Promise<Decision> {
  if (offer.state !== 'accepted') await offers.move(offer, 'accepted', turn.nowEpochSeconds);
  const { key, offerId } = offer;
  const { isSecond } = turn.memory.offer ?? {};
  const memory = { ...turn.memory, offer: { key, offerId, ...(isSecond && { isSecond }) } };
  return elicitProof({ ...turn, memory }, offerId, { lead: [message('purchase.started')] });
}

/** The offer, and whether what it holds is still to be had. */
async function findOffer(name: OfferName, { offers, products }: Pick<ManagePorts, 'offers' | 'products'>) {
  const offer = await offers.find(name);
  const lines = offer?.lines ?? [];
  const found = lines.length > 0 ? await products.findBySkus(lines.map(({ sku }) => sku)) : [];
  const isThere = lines.every(({ sku, quantity }) => {
    const product = found.find((one) => one.sku === sku);
    return product !== undefined && (product.kind !== 'goods' || unitsLeft(product) >= quantity);
  });
  return { offer, isThere };
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
