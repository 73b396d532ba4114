import { isAvailable, type Product } from '#business/catalog/index';
import { valuesOf } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import { close, type Decision, endTask, message, type Turn } from '../../turn/index.ts';

/** As many products as one answer shows. */
const SHOWN = 3;

/** Shows what the shop has in the category, inside the budget and in stock, the best first. */
export function complete(turn: Turn, { filled }: FormState, products: readonly Product[]): Decision {
  const { ProductCategory: category = '', Budget: budget } = valuesOf(filled);
  const mostMinor = budget ? Number(budget) * 100 : Infinity;
  const fitting = products
    .filter((product) => product.kind === 'goods' && isAvailable(product) && product.priceMinor <= mostMinor)
    .sort((a, b) => b.priceMinor - a.priceMinor || a.name.localeCompare(b.name, 'en'))
    .slice(0, SHOWN)
    .map(({ name, priceMinor, currency }) => ({ name, priceMinor, currency }));
  const said =
    fitting.length > 0
      ? message('upsellProducts.shown', { category, products: fitting })
      : message('upsellProducts.none', { category });
  return close(turn, 'fulfilled', {
    say: [said, message('conversation.anythingElse')],
    memory: endTask(turn.memory, turn.intent),
  });
}
