import { type Decision, endTask, listen, message, type Turn } from '../turn/index.ts';
import { readCommand } from '../understanding/commands.ts';
import { goBack } from './go-back.ts';

/** Lets the wish at hand go. */
export const dropTask = (turn: Turn): Decision =>
  listen(turn, {
    say: [message('cancel.done'), message('conversation.anythingElse')],
    memory: endTask(turn.memory),
  });

/** Judges the answer to whether the wish is to be dropped; undefined when that wasn't asked. */
export function answerDrop(turn: Turn): Decision | undefined {
  const { task } = turn.memory;
  if (task?.asked !== 'drop' || turn.stage.kind !== 'confirmation-answered') return undefined;
  // "Cancel" again, or "stop", is no answer that keeps the wish, whatever Lex takes it for.
  if (readCommand(turn.words)) return undefined;
  if (turn.stage.answer === 'yes') return dropTask(turn);
  return goBack(turn, [message('cancel.kept')]);
}
