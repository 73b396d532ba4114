import { type Decision, message, type Turn } from '../turn/index.ts';
import { asksToCancelOrder } from '../understanding/small-talk.ts';
import { goBack } from './go-back.ts';

/** Says who cancels an order, which isn't this chat, before "cancel" is taken for dropping the wish at hand. */
export function answerOrderCancellation(turn: Turn): Decision | undefined {
  if (!asksToCancelOrder(turn.words)) return undefined;
  const told = goBack(turn, [message('conversation.cancelOrderByTeam', { contact: turn.supportContact })]);
  return { ...told, choices: [{ label: message('choice.agent'), says: 'agent' }] };
}
