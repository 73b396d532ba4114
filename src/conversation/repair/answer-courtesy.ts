import { type Decision, listen, message, type Turn } from '../turn/index.ts';
import { recognizeSmallTalk } from '../understanding/small-talk.ts';
import { goBack } from './go-back.ts';

/**
 * The answer to a message that is a courtesy or a short answer and nothing more, whatever intent was guessed for it;
 * undefined for every other message, and for one that answers a question of its own intent.
 */
export function answerCourtesy(turn: Turn): Decision | undefined {
  const kind = mayBeAnswer(turn) ? undefined : recognizeSmallTalk(turn.words);
  if (!kind) return undefined;

  const understood = { ...turn, memory: { ...turn.memory, timesLost: 0 } };
  const say = [message(`courtesy.${kind}`)];
  const isAnswer = kind === 'accepted' || kind === 'declined';
  if (turn.memory.task) return isAnswer ? undefined : goBack(understood, say);
  if (isAnswer) return listen(understood, { say });
  if (kind === 'greeting') return listen(understood, { say: [...say, message('conversation.whatIsHere')] });
  return goBack(understood, say);
}

const mayBeAnswer = ({ stage }: Turn): boolean => stage.kind !== 'start' && stage.kind !== 'slot-missed';
