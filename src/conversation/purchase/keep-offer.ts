import { unitsLeft, type Product } from '#business/catalog/index';
import { makeOffer, type Offer } from '#business/offers/index';
import type { Quote } from '#business/pricing/index';
import { goodwillIn, openOrderOf, rewardsOf, type Shopper, welcomeCodeIn } from '../pricing/index.ts';
import {
  type ManagePorts,
  slotsFrom,
  type Turn,
  type Decision,
  type Message,
  message,
  YES_OR_NO,
} from '../turn/index.ts';
import { askToBuy, codeIn, rewardIn } from './offer-in-words.ts';
import { saleTask } from './sale-task.ts';

/** A product with its price for the shopper, to be offered for sale. */
export interface ForSale {
  readonly product: Product;
  readonly quote: Quote;
  readonly shopper: Shopper;
  /** True for the idea that follows on one that was declined. */
  readonly isSecond?: true;
}

/** Keeps the offer; who was offered the same before is offered it by the same clock and price. Of a stranger none is kept. */
export async function keepOffer(
  turn: Turn,
  { product, quote, shopper }: ForSale,
  { offers }: Pick<ManagePorts, 'offers'>,
): Promise<Offer | undefined> {
  const { customer } = shopper;
  if (!customer) return undefined;
  const { sku, name, category } = product;
  const order = openOrderOf(shopper);
  const { nonce: offerId, conversationId, nowEpochSeconds } = turn;
  return makeOffer(
    {
      ...{ conversationId, customerId: customer.customerId, quote, offerId },
      products: [{ sku, name, category, ...(product.kind === 'goods' && { available: unitsLeft(product) }) }],
      ...(order && { withOrder: order.orderNumber }),
      rewards: rewardsOf(shopper, quote),
      ...welcomeCodeIn(shopper, quote),
      ...goodwillIn(shopper, quote),
    },
    nowEpochSeconds,
    offers,
  );
}

/** The answer that shows the product, with the question whether it is to be bought. */
export function askAboutOffer(decision: Decision, offer: Offer, isSecond?: true): Decision {
  const { key, offerId } = offer;
  const said = decision.say.filter((one) => one.key !== 'conversation.anythingElse');
  return {
    ...decision,
    move: { kind: 'confirm', intent: 'UpsellProducts' },
    say: [...said.map((one) => atOffersPrice(one, offer)), askToBuy(offer)],
    choices: YES_OR_NO,
    slots: slotsFrom('UpsellProducts', {}),
    memory: {
      ...decision.memory,
      offer: { key, offerId, ...(isSecond && { isSecond }) },
      task: saleTask({ asked: 'yes', offerId }),
    },
  };
}

/** An offer that was made before holds at its own price, whatever the price would be by now. */
function atOffersPrice(said: Message, { lines: [line] }: Offer): Message {
  if (said.key !== 'upsellProducts.forYou' || !line) return said;
  const { name, currency, tier } = said.params;
  // A reward and a code are told by themselves: the price that they are taken off is the customer's without them.
  const priceMinor = line.unitPriceMinor + rewardIn(line) + codeIn(line);
  const { reference } = line;
  return message('upsellProducts.forYou', {
    ...{ name, currency, priceMinor },
    ...(tier && { tier }),
    ...(reference && { reference }),
  });
}
