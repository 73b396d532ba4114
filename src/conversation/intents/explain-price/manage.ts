import type { Product } from '#business/catalog/index';
import type { Quote } from '#business/pricing/index';
import { freeDelivery, noticesOf, type PricedProduct, priceEach, type Shopper } from '../../pricing/index.ts';
import { goBack } from '../../repair/index.ts';
import { type Decision, type Message, message, type Turn } from '../../turn/index.ts';
import { explainBundle } from './explain-bundle.ts';

/** What the price that was shown is made of now; undefined when none was shown. */
export type ShownPrice = { readonly products: readonly Product[]; readonly shopper: Shopper } | undefined;

/** Goes through the price that was shown last line by line, as it is now. */
export function manage(turn: Turn, facts: ShownPrice): Decision {
  const { shown } = turn.memory;
  if (!shown || !facts) {
    const { supportContact: contact } = turn;
    return goBack(turn, [message('explainPrice.nothingShown'), message('conversation.offerOfPerson', { contact })]);
  }
  const priced = priceEach(turn, facts.shopper, facts.products, shown.budget);
  const known = shown.skus.flatMap((sku) => priced.find(({ product }) => product.sku === sku) ?? []);
  const asked = known.find(({ product }) => isNamed(product.name, turn.words)) ?? known[0];
  if (!asked) return goBack(turn, [message('explainPrice.gone')]);
  const parts = known.filter(({ product }) => shown.bundle?.includes(product.sku));
  const together = parts.includes(asked) && parts.length > 1 ? explainBundle(turn, facts.shopper, parts) : [];
  return goBack(turn, [...explain(asked, asked.quote(), facts.shopper), ...together]);
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
