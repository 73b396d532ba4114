import { countMiss, giveUp, MAX_MISSES } from '../../repair/index.ts';
import { type Decision, elicit, type Message, message, proceed, type Turn } from '../../turn/index.ts';
import { open } from './open-question.ts';
import { readEmail, readOrderNumber } from './slots.ts';

/** Refuses what can't be an order number or an e-mail address, and asks again with an example. */
export function validate(turn: Turn): Decision {
  const { OrderNumber: number, CustomerEmail: email } = turn.slots;
  if (number && !readOrderNumber(number).ok) {
    return askAgain(turn, 'OrderNumber', message('checkOrderStatus.orderNumberUnclear'));
  }
  if (email && readEmail(email) === undefined) {
    return askAgain(turn, 'CustomerEmail', message('checkOrderStatus.emailUnclear'));
  }
  return proceed(turn);
}

function askAgain(turn: Turn, slot: 'OrderNumber' | 'CustomerEmail', reason: Message): Decision {
  const timesMissed = countMiss(turn, slot);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);

  const slots = { ...turn.slots, [slot]: null };
  return elicit(turn, slot, { say: [reason], slots, memory: open({ ...turn, slots }, slot, { timesMissed }) });
}
