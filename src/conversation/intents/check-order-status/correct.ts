import { parseOrderNumber } from '#business/orders/index';
import { slotOf, type Turn } from '../../turn/index.ts';
import { findOrderNumber } from '../../understanding/find-order-number.ts';

/**
 * The turn with the order number that the customer corrects in passing ("sorry, I meant 12346"), or undefined when
 * there is none, or the same again.
 */
export function correctOrderNumber(turn: Turn): Turn | undefined {
  const corrected = findOrderNumber(turn.words);
  const before = parseOrderNumber(turn.memory.openQuestion?.filled['OrderNumber'] ?? '');
  if (!corrected || (before.ok && before.orderNumber === corrected)) return undefined;
  return { ...turn, slots: { ...turn.slots, OrderNumber: slotOf(corrected) } };
}
