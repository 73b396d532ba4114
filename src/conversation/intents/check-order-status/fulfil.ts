import type { Order } from '#business/orders/index';
import { close, closeQuestion, type Decision, elicit, forgetCustomer, message, type Turn } from '../../turn/index.ts';
import { describeStatus } from './describe-status.ts';
import { open } from './open-question.ts';
import { NO_SLOTS } from './slots.ts';

/** Tells the status of the order that was verified; whoever comes here unverified is asked to verify first. */
export function fulfil(turn: Turn, { order }: { readonly order: Order | undefined }): Decision {
  if (!order) {
    const say = [message('checkOrderStatus.verifyFirst'), message('checkOrderStatus.askOrderNumber')];
    const stranger = { ...turn, slots: NO_SLOTS, memory: forgetCustomer(turn.memory) };
    const memory = open(stranger, 'OrderNumber', { isToBeConfirmed: false });
    return elicit(turn, 'OrderNumber', { say, slots: NO_SLOTS, memory });
  }
  return close(turn, 'fulfilled', {
    say: [message('checkOrderStatus.found'), describeStatus(order, turn.today), message('conversation.anythingElse')],
    memory: closeQuestion(turn.memory),
  });
}
