import { isAvailable, type Product } from '#business/catalog/index';
import { recommend } from '#business/recommendations/index';
import { valuesOf } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import { noticesOf, type PricedProduct, priceProducts, situationOf, toMinor } from '../../pricing/index.ts';
import type { ShowingDecision } from '../../purchase/index.ts';
import { close, endTask, message, type Turn } from '../../turn/index.ts';
import { wantsCheap } from '../../understanding/yes-or-no.ts';
import type { Shelf } from './gather.ts';
import { showPrices } from './show-prices.ts';

/** As many products as one answer shows. */
const SHOWN = 3;

/**
 * Shows what goes best with the shopper's order in the category, or what it has best: in stock and inside the budget at
 * this customer's price.
 */
export function complete(turn: Turn, { filled }: FormState, { products, shopper, patterns }: Shelf): ShowingDecision {
  const { ProductCategory: category = '', Budget: budget } = valuesOf(filled);
  const offered = products.filter((product) => isShown(product, shopper.owned ?? []));
  const priced = priceProducts(turn, shopper, offered, budget);
  const best = recommend(priced, situationOf(turn, shopper, patterns, toMinor(budget)), SHOWN);
  const shown = wantsCheap(turn.words) ? cheapest(priced) : best.toSorted(goodsFirst);
  const memory = endTask(turn.memory, turn.intent);
  const closing = message('conversation.anythingElse');
  if (shown.length === 0)
    return close(turn, 'fulfilled', { say: [message('upsellProducts.none', { category }), closing], memory });

  const remembered = { category, skus: shown.map(({ product }) => product.sku), ...(budget && { budget }) };
  const [first] = shown;
  const notices = noticesOf(shown.map(({ quote }) => quote()));
  const answer = close(turn, 'fulfilled', {
    say: [...showPrices(category, shopper, shown), ...notices, closing],
    memory: { ...memory, shown: remembered },
  });
  return first ? { ...answer, forSale: { product: first.product, quote: first.quote(), shopper } } : answer;
}

/** Where a low price is asked for, and no sum named. */
const cheapest = (priced: readonly PricedProduct[]): readonly PricedProduct[] =>
  priced
    .filter(({ product }) => product.kind === 'goods' && isAvailable(product))
    .toSorted((one, other) => one.line.unitPriceMinor - other.line.unitPriceMinor)
    .slice(0, SHOWN);

/** As they are said. */
const goodsFirst = (one: PricedProduct, other: PricedProduct): number =>
  Number(one.product.kind !== 'goods') - Number(other.product.kind !== 'goods');

/** Goods, and services for what the shopper has: on a shelf of its own a service has nothing that it is for. */
const isShown = ({ sku, kind }: Product, owned: readonly Product[]): boolean =>
  kind === 'goods' || owned.some(({ relations }) => relations.services.includes(sku));
