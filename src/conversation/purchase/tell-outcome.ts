import type { PurchaseOutcome } from '#business/purchases/index';
import { type Decision, listen, type Message, message, type Turn } from '../turn/index.ts';
import { endSale, endWithPerson } from './end-sale.ts';
import { endWithOthers } from './end-with-others.ts';
import { itemsOf } from './offer-in-words.ts';
import { GONE } from './offer-without.ts';
import { leaveSale, withoutOffer } from './sale-task.ts';

/** Why what was offered can't be had any more. */
const OVER = {
  'sold-out': 'purchase.soldOut',
  'offer-expired': 'purchase.offerExpired',
  'offer-gone': 'purchase.offerGone',
  'order-closed': 'purchase.orderClosed',
} as const;

/** What a yes came to, in words. */
export function tellOutcome(turn: Turn, outcome: PurchaseOutcome): Decision {
  const over = { ...turn, memory: withoutOffer(turn.memory) };
  switch (outcome.kind) {
    case 'purchased':
      return endSale(over, tellBought(outcome));
    case 'declined':
      return endWithPerson(turn, message('purchase.declined', { reason: outcome.reason }));
    case 'no-payment-method':
      return endWithPerson(turn, message('purchase.noPaymentMethod'));
    case 'interrupted':
      return endWithPerson(turn, message('purchase.interrupted'));
    case 'not-sooner':
      return endSale(over, message('expedite.notSooner'));
    case 'code-gone':
    case 'goodwill-gone':
      return endSale(over, message(GONE[outcome.kind]));
    case 'credit-gone':
      return endSale(turn, message('purchase.creditGone'));
    case 'unknown':
      return stillChecking(turn);
    default:
      return endWithOthers(turn, message(OVER[outcome.kind]));
  }
}

function tellBought({ lines, arrivesOn, ...bought }: Extract<PurchaseOutcome, { kind: 'purchased' }>): Message {
  const { orderNumber, isNewOrder, totalMinor, creditMinor, currency, points } = bought;
  const credit = creditMinor !== undefined && { creditMinor };
  if (arrivesOn !== undefined)
    return message('expedite.done', { orderNumber, arrivesOn, priceMinor: totalMinor, currency, points, ...credit });
  const items = itemsOf(lines);
  return message('purchase.done', { items, orderNumber, isNewOrder, totalMinor, currency, points, ...credit });
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
