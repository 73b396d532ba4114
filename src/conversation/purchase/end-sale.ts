import { TO_A_PERSON } from '../repair/go-back.ts';
import { type Decision, listen, type Message, message, type Turn } from '../turn/index.ts';
import { leaveSale } from './sale-task.ts';

/** Ends the purchase with these words; what was offered may still be taken, and nothing has been charged. */
export const endSale = (turn: Turn, ...say: readonly Message[]): Decision =>
  listen(turn, { say: [...say, message('conversation.anythingElse')], memory: leaveSale(turn.memory) });

/** The same where a person helps further. */
export const endWithPerson = (turn: Turn, ...say: readonly Message[]): Decision => ({
  ...endSale(turn, ...say, message('conversation.offerOfPerson', { contact: turn.supportContact })),
  choices: [TO_A_PERSON],
});
