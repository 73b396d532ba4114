import { INTENTS } from '../intents/registry.ts';
import { type Decision, endTask, type ManagePorts, message, type Turn } from '../turn/index.ts';
import { readCommand } from '../understanding/commands.ts';
import { saysThatIsAll } from '../understanding/that-is-all.ts';
import { makeDrawn } from './make-drawn.ts';

/** Who says that this is all is asked what was drawn for then, before the goodbye; a no ends the conversation at once. */
export async function answerAtClose(turn: Turn, ports: ManagePorts): Promise<Decision | undefined> {
  if (isNoAtClose(turn)) return INTENTS.Stop.manage({ ...turn, intent: 'Stop', memory: endTask(turn.memory) }, ports);
  if (turn.memory.isRatingAwaited || !saysThatIsAll(turn.words)) return undefined;
  return makeDrawn(turn, { moment: 'at-close', say: [message('close.oneQuestion')] }, ports);
}

/** No is no, and so is saying again that this is all. */
function isNoAtClose({ memory: { task, lastSaid }, stage, words }: Turn): boolean {
  if (!task?.isOffered || !lastSaid.some(({ key }) => key === 'close.oneQuestion')) return false;
  const isNo = stage.kind === 'confirmation-answered' && stage.answer === 'no';
  return isNo || saysThatIsAll(words) || readCommand(words) === 'Stop';
}
