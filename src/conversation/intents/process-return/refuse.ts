import type { ReturnRefusal } from '#business/returns/index';
import { TO_A_PERSON } from '../../repair/go-back.ts';
import { type Decision, endTask, forgetPassing, listen, type Message, message, type Turn } from '../../turn/index.ts';
import { openProblem } from '../../understanding/mood/index.ts';

/** The stated reason, in words. */
export const refusalInWords = (refusal: ReturnRefusal, { today }: Pick<Turn, 'today'>): Message =>
  message('processReturn.refused', { refusal, today });

/** Ends the wish with the reason for it, and with who can do more. */
export function refuseReturn(turn: Turn, refusal: ReturnRefusal): Decision {
  const memory = forgetPassing(endTask(turn.memory));
  return {
    ...listen(turn, {
      say: [
        refusalInWords(refusal, turn),
        message('processReturn.askPerson', { contact: turn.supportContact }),
        message('conversation.anythingElse'),
      ],
      // A customer who is turned down isn't offered anything to buy.
      memory: { ...memory, mood: openProblem(memory.mood) },
    }),
    choices: [TO_A_PERSON],
  };
}
