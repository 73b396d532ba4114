import type { PurchaseOutcome } from '#business/purchases/index';
import { type Decision, listen, message, type Turn } from '../turn/index.ts';
import { endSale, endWithPerson } from './end-sale.ts';
import { endWithOthers } from './end-with-others.ts';
import { itemsOf } from './offer-in-words.ts';
import { leaveSale, withoutOffer } from './sale-task.ts';

/** What a yes came to, in words. */
export function tellOutcome(turn: Turn, outcome: PurchaseOutcome): Decision {
  const over = { ...turn, memory: withoutOffer(turn.memory) };
  switch (outcome.kind) {
    case 'purchased': {
      const { orderNumber, isNewOrder, lines, totalMinor, currency, points } = outcome;
      const items = itemsOf(lines);
      return endSale(over, message('purchase.done', { items, orderNumber, isNewOrder, totalMinor, currency, points }));
    }
    case 'declined':
      return endWithPerson(turn, message('purchase.declined', { reason: outcome.reason }));
    case 'no-payment-method':
      return endWithPerson(turn, message('purchase.noPaymentMethod'));
    case 'interrupted':
      return endWithPerson(turn, message('purchase.interrupted'));
    case 'sold-out':
      return endWithOthers(turn, message('purchase.soldOut'));
    case 'offer-expired':
      return endWithOthers(turn, message('purchase.offerExpired'));
    case 'offer-gone':
      return endWithOthers(turn, message('purchase.offerGone'));
    case 'order-closed':
      return endWithOthers(turn, message('purchase.orderClosed'));
    case 'unknown':
      return stillChecking(turn);
  }
}

/** The next turn looks at what became of it. */
function stillChecking(turn: Turn): Decision {
  const { offer, task } = turn.memory;
  const memory = leaveSale(turn.memory);
  const unsettled =
    offer && task?.nonce !== undefined ? { key: offer.key, offerId: offer.offerId, nonce: task.nonce } : undefined;
  return listen(turn, {
    say: [message('purchase.checking')],
    memory: { ...memory, ...(unsettled && { unsettled }) },
  });
}
