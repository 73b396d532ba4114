import { makeOffer, type Offer } from '#business/offers/index';
import { unitsLeft } from '#business/catalog/index';
import { goodwillIn, openOrderOf, quoteFor, rewardsOf, type Shopper, welcomeCodeIn } from '../pricing/index.ts';
import type { ManagePorts, Turn } from '../turn/index.ts';

/** What something is offered anew with. */
export interface OfferingPorts extends Pick<ManagePorts, 'products'> {
  readonly offers: Pick<ManagePorts['offers'], 'keep'>;
}

export interface Wanted {
  readonly offer: Offer;
  readonly units: number;
  readonly shopper: Shopper;
}

/** More than one of what was offered, as an offer of its own; undefined when there aren't so many. */
export async function takeMore(
  turn: Turn,
  { offer, units, shopper }: Wanted,
  { products, offers }: OfferingPorts,
): Promise<Offer | undefined> {
  const skus = [...offer.lines.map(({ sku }) => sku), ...(shopper.order?.lines ?? []).map(({ sku }) => sku)];
  const found = await products.findBySkus(skus);
  const product = found.find(({ sku }) => sku === offer.lines[0]?.sku);
  if (!product || (product.kind === 'goods' && unitsLeft(product) < units)) return undefined;
  const order = openOrderOf(shopper);
  const { sku, name, category } = product;
  const quote = quoteFor(turn, shopper, { product, catalogue: found, quantity: units });
  return makeOffer(
    {
      conversationId: turn.conversationId,
      ...(shopper.customer && { customerId: shopper.customer.customerId }),
      ...{ quote, rewards: rewardsOf(shopper, quote) },
      ...welcomeCodeIn(shopper, quote),
      ...goodwillIn(shopper, quote),
      products: [{ sku, name, category, ...(product.kind === 'goods' && { available: unitsLeft(product) }) }],
      offerId: turn.nonce,
      ...(order && { withOrder: order.orderNumber }),
    },
    turn.nowEpochSeconds,
    offers,
  );
}
