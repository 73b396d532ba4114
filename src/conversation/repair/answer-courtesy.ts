import { type Decision, listen, message, type Turn } from '../turn/index.ts';
import { recognizeSmallTalk, type SmallTalk } from '../understanding/small-talk.ts';
import { goBack } from './go-back.ts';

/**
 * The answer to a message that is a courtesy or a short answer and nothing more, whatever intent was guessed for it;
 * undefined for every other message, and for one that answers a question of its own intent.
 */
export function answerCourtesy(turn: Turn): Decision | undefined {
  const kind = recognizeSmallTalk(turn.words);
  if (!kind || mayBeAnswer(turn, kind)) return undefined;

  const understood = { ...turn, memory: { ...turn.memory, timesLost: 0 } };
  const say = [message(`courtesy.${kind}`)];
  const isAnswer = kind === 'accepted' || kind === 'declined';
  if (turn.memory.task) return isAnswer ? undefined : goBack(understood, say);
  if (isAnswer) return listen(understood, { say });
  if (kind === 'greeting') return listen(understood, { say: [...say, message('conversation.whatIsHere')] });
  return goBack(understood, say);
}

/** Thanks, praise and a greeting are no yes or no, whatever Lex takes them for, and aren't kept waiting for one. */
const NO_ANSWERS: readonly SmallTalk[] = ['thanks', 'praise', 'greeting', 'robot', 'name'];

function mayBeAnswer({ stage }: Turn, kind: SmallTalk): boolean {
  if (stage.kind === 'start' || stage.kind === 'slot-missed') return false;
  return stage.kind === 'fulfillment' || !NO_ANSWERS.includes(kind);
}
