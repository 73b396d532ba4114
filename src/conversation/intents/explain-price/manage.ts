import type { Product } from '#business/catalog/index';
import type { Offer } from '#business/offers/index';
import type { Quote } from '#business/pricing/index';
import { freeDelivery, noticesOf, type PricedProduct, priceEach, type Shopper } from '../../pricing/index.ts';
import { askAboutOffer, saleStage } from '../../purchase/index.ts';
import { goBack } from '../../repair/index.ts';
import { type Decision, listen, type Memory, type Message, message, type Shown, type Turn } from '../../turn/index.ts';
import { asksWhyThisOne } from './asks-why-this-one.ts';
import { explainBundle } from './explain-bundle.ts';
import { explainOffer, offeredLine } from './explain-offer.ts';
import type { ShownPrice } from './shown-price.ts';
import { whyThisOne } from './why-this-one.ts';

/**
 * Goes through the price that was shown last line by line: what is offered as it was offered, everything else as it is
 * now. Or says why it was recommended, where that is asked.
 */
export function manage(turn: Turn, facts: ShownPrice): Decision {
  if (!facts) return nothingShown(turn);
  const known = turn.memory.shown ? pricedAsShown(turn, turn.memory.shown, facts) : [];
  const asked = known.find(({ product }) => isNamed(product.name, turn.words)) ?? known[0];
  const offered = explainOffered(turn, asked?.product, facts);
  if (offered) return backToOffer(turn, offered, facts.offer);
  if (!asked) return turn.memory.shown ? goBack(turn, [message('explainPrice.gone')]) : nothingShown(turn);
  const parts = known.filter(({ product }) => turn.memory.shown?.bundle?.includes(product.sku));
  const together = parts.includes(asked) && parts.length > 1 ? explainBundle(turn, facts.shopper, parts) : [];
  return goBack(turn, [...explain(asked, asked.quote(), facts.shopper), ...together]);
}

function nothingShown(turn: Turn): Decision {
  const { supportContact: contact } = turn;
  return goBack(turn, [message('explainPrice.nothingShown'), message('conversation.offerOfPerson', { contact })]);
}

/** What was shown and is still there, in the order in which it was shown. */
function pricedAsShown(turn: Turn, { skus, budget }: Shown, facts: NonNullable<ShownPrice>): readonly PricedProduct[] {
  const priced = priceEach(turn, facts.shopper, facts.products, budget);
  return skus.flatMap((sku) => priced.find(({ product }) => product.sku === sku) ?? []);
}

/** What is said of a recommendation, or of a price that is stored with an offer; undefined for every other price. */
function explainOffered(
  turn: Turn,
  asked: Product | undefined,
  facts: NonNullable<ShownPrice>,
): readonly Message[] | undefined {
  if (asked && asksWhyThisOne(turn.words)) return [whyThisOne(turn, asked, facts)];
  const { offer } = facts;
  const line = offer && offeredLine(offer, asked?.sku, turn);
  return line && explainOffer(offer, line);
}

/** What is offered and not decided on yet is asked about again; a purchase under way goes on by itself. */
function backToOffer(turn: Turn, say: readonly Message[], offer: Offer | undefined): Decision {
  const { queue, suspended } = turn.memory;
  const isFree = queue.length === 0 && suspended.length === 0;
  if (!offer || !isFree || !isUndecided(turn.memory, offer)) return goBack(turn, say);
  return askAboutOffer(listen(turn, { say }), offer, turn.memory.offer?.isSecond);
}

/** Who took it or said no some other time, and is asked anew, hasn't decided either, whatever the offer itself says. */
function isUndecided(memory: Memory, { state }: Offer): boolean {
  if (saleStage(memory)?.kind === 'offered') return true;
  return state === 'shown' && (memory.task === undefined || memory.task.isOffered);
}

/** One of several shown, by any longer word of its name: "why is the speaker that much?" */
function isNamed(name: string, words: string): boolean {
  const said = words.toLowerCase();
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => word.length > 3 && said.includes(word));
}

/** The line of the quote has what the product's own has, and what a reward takes off. */
function explain({ product, line: own }: PricedProduct, quote: Quote, shopper: Shopper): readonly Message[] {
  const {
    lines: [line = own],
  } = quote;
  const { name, currency, priceMinor } = product;
  const { reasons, unitPriceMinor, reference } = line;
  const price =
    reasons.length === 0
      ? message('explainPrice.listPrice', { name, currency, priceMinor })
      : message('explainPrice.steps', { name, currency, listMinor: priceMinor, priceMinor: unitPriceMinor, reasons });
  const lowest =
    reference?.kind === 'lowest-of-30-days'
      ? [message('explainPrice.lowestOf30Days', { currency, lowestMinor: reference.minor })]
      : [];
  const whose = shopper.customer ? [] : [message('explainPrice.asMember')];
  return [price, ...noticesOf([quote]), ...lowest, ...freeDelivery(shopper), ...whose];
}
