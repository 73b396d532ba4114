import { maskEmailAddress } from '#business/customers/index';
import { type Memory, type Message, message, type Turn } from '../../turn/index.ts';
import { isGuess } from '../../understanding/hedges.ts';
import { knownValues } from './slots.ts';

/** What the intent asks for: one of its slots, or a yes to what it reads back. */
export type Question = 'OrderNumber' | 'CustomerEmail' | 'confirmation';

interface Circumstances {
  readonly isToBeConfirmed?: boolean;
  /** How often in a row the question has gone unanswered. */
  readonly timesMissed?: number;
}

/** The memory with this question open; once a value has to be confirmed, it stays so. */
export function open(turn: Turn, question: Question, circumstances: Circumstances = {}): Memory {
  const { isToBeConfirmed = hasToBeConfirmed(turn), timesMissed = 0 } = circumstances;
  const slot = question === 'confirmation' ? null : question;
  const { orderNumber, email } = knownValues(turn);
  const filled = { ...(orderNumber && { OrderNumber: orderNumber }), ...(email && { CustomerEmail: email }) };
  const reAsk = reAskOf(turn, question);
  return {
    ...turn.memory,
    openQuestion: { intent: turn.intent, slot, filled, reAsk, isToBeConfirmed, timesMissed },
  };
}

/** True when a value was corrected or guessed, so that it is read back before it is used. */
export function hasToBeConfirmed({ memory, stage, words }: Turn): boolean {
  const givesValues = stage.kind === 'start' || stage.kind === 'slot-captured';
  return memory.openQuestion?.isToBeConfirmed === true || (givesValues && isGuess(words));
}

/** What the customer is asked to confirm; the address is masked. */
export function readBack(turn: Turn): { readonly orderNumber: string; readonly maskedEmail: string } {
  const { orderNumber = '', email = '' } = knownValues(turn);
  return { orderNumber, maskedEmail: maskEmailAddress(email) };
}

function reAskOf(turn: Turn, question: Question): Message {
  switch (question) {
    case 'OrderNumber':
      return message('checkOrderStatus.askOrderNumber');
    case 'CustomerEmail':
      return message('checkOrderStatus.askEmail');
    case 'confirmation':
      return message('checkOrderStatus.confirmAgain', readBack(turn));
  }
}
