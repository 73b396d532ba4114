import { isAvailable } from '#business/catalog/index';
import { RELATIONS } from '#business/pricing/index';
import { valuesOf } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import { noticesOf, type PricedProduct, priceProducts, toMinor } from '../../pricing/index.ts';
import { close, type Decision, endTask, message, type Turn } from '../../turn/index.ts';
import type { Shelf } from './gather.ts';
import { showPrices } from './show-prices.ts';

/** As many products as one answer shows. */
const SHOWN = 3;

/**
 * Shows what the shop has in the category, in stock and inside the budget at this customer's price: first what goes with
 * their order, then the best.
 */
export function complete(turn: Turn, { filled }: FormState, { products, shopper }: Shelf): Decision {
  const { ProductCategory: category = '', Budget: budget } = valuesOf(filled);
  const mostMinor = toMinor(budget) ?? Infinity;
  const onShelf = products.filter((product) => product.kind === 'goods' && isAvailable(product));
  const shown = priceProducts(turn, shopper, onShelf, budget)
    .filter(({ line }) => line.unitPriceMinor <= mostMinor)
    .toSorted(closestAndBestFirst)
    .slice(0, SHOWN);
  const memory = endTask(turn.memory, turn.intent);
  const closing = message('conversation.anythingElse');
  if (shown.length === 0)
    return close(turn, 'fulfilled', { say: [message('upsellProducts.none', { category }), closing], memory });

  const remembered = { category, skus: shown.map(({ product }) => product.sku), ...(budget && { budget }) };
  const notices = noticesOf(shown.map(({ quote }) => quote()));
  return close(turn, 'fulfilled', {
    say: [...showPrices(category, shopper, shown), ...notices, closing],
    memory: { ...memory, shown: remembered },
  });
}

function closestAndBestFirst(a: PricedProduct, b: PricedProduct): number {
  return (
    RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
    b.line.unitPriceMinor - a.line.unitPriceMinor ||
    a.product.name.localeCompare(b.product.name, 'en')
  );
}
