import type { PurchaseOutcome } from '#business/purchases/index';
import { TO_A_PERSON } from '../repair/go-back.ts';
import { type Decision, listen, type Message, message, type Turn } from '../turn/index.ts';
import { leaveSale, withoutOffer } from './sale-task.ts';

/** Ends the purchase with these words; what was offered may still be taken, and nothing has been charged. */
export const endSale = (turn: Turn, ...say: readonly Message[]): Decision =>
  listen(turn, { say: [...say, message('conversation.anythingElse')], memory: leaveSale(turn.memory) });

/** The same where a person helps further. */
export const endWithPerson = (turn: Turn, ...say: readonly Message[]): Decision => ({
  ...endSale(turn, ...say, message('conversation.offerOfPerson', { contact: turn.supportContact })),
  choices: [TO_A_PERSON],
});

/** What a yes came to, in words. */
export function tellOutcome(turn: Turn, outcome: PurchaseOutcome): Decision {
  const over = { ...turn, memory: withoutOffer(turn.memory) };
  switch (outcome.kind) {
    case 'purchased': {
      const { orderNumber, isNewOrder, lines, totalMinor, currency, points } = outcome;
      const items = lines.map(({ name, quantity }) => ({ name, quantity }));
      return endSale(over, message('purchase.done', { items, orderNumber, isNewOrder, totalMinor, currency, points }));
    }
    case 'declined':
      return endWithPerson(turn, message('purchase.declined', { reason: outcome.reason }));
    case 'no-payment-method':
      return endWithPerson(turn, message('purchase.noPaymentMethod'));
    case 'interrupted':
      return endWithPerson(turn, message('purchase.interrupted'));
    case 'sold-out':
      return endSale(over, message('purchase.soldOut'));
    case 'offer-expired':
      return endSale(over, message('purchase.offerExpired'));
    case 'offer-gone':
      return endSale(over, message('purchase.offerGone'));
    case 'order-closed':
      return endSale(over, message('purchase.orderClosed'));
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
