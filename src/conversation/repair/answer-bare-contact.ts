import { type Decision, listen, message, type Turn } from '../turn/index.ts';
import { bareContactIn } from '../understanding/bare-contact.ts';
import { choiceFor } from './wish-choices.ts';

/** Asks what an address or a phone number is for that comes without any other word; it is remembered meanwhile. */
export function answerBareContact(turn: Turn): Decision | undefined {
  const { memory, stage, words } = turn;
  if (memory.task || stage.kind !== 'start') return undefined;
  const kind = bareContactIn(words);
  if (!kind) return undefined;
  const isEmail = kind === 'email';
  return listen(
    { ...turn, memory: { ...memory, timesLost: 0 } },
    {
      say: [message('contact.whatFor', { what: isEmail ? 'email address' : 'phone number', isForCalls: !isEmail })],
      choices: [
        choiceFor(isEmail ? 'CheckOrderStatus' : 'ScheduleCallback'),
        choiceFor('CaptureLeadInfo'),
        choiceFor('Help'),
      ],
    },
  );
}
