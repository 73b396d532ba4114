import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { offerWish } from '../form/offer-wish.ts';
import { type Decision, type Message, message, type Turn } from '../turn/index.ts';
import { endSale } from './end-sale.ts';
import { withoutOffer } from './sale-task.ts';

/** Ends a purchase that can't be any more, and asks whether to show what there is instead. */
export function endWithOthers(turn: Turn, said: Message): Decision {
  const over = { ...turn, memory: withoutOffer(turn.memory) };
  const { shown, suspended, queue } = turn.memory;
  const category = PRODUCT_CATEGORIES.find((known) => known === shown?.category);
  const isAwaited = suspended.length > 0 || queue.length > 0;
  if (!category || isAwaited) return endSale(over, said);
  const wish = { intent: 'UpsellProducts', slot: 'ProductCategory', category } as const;
  return offerWish(over.memory, wish, [said, message('purchase.showOthers', { category })]);
}
