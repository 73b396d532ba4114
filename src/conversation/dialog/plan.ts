import type { IntentName } from '#generated/bot';
import { endTask, type Message, message, type Turn } from '../turn/index.ts';
import { dropsFirst, readCommand } from '../understanding/commands.ts';
import { knowsNoAnswer } from '../understanding/hedges.ts';
import { asksWhetherCancelled } from '../understanding/steering-questions.ts';
import type { Wish } from '../understanding/wishes/index.ts';
import { asAnswerTo, belongsToTask } from './belongs-to-task.ts';
import { correctedWish } from './corrected-wish.ts';
import { isFormIntent } from './forms.ts';
import { queueOthers, suspend } from './waiting.ts';
import { othersIn, wishesIn } from './wishes-in.ts';

/** The turn as the wish that it is now about, and what is said before its answer. */
export interface Plan {
  readonly turn: Turn;
  readonly lead: readonly Message[];
}

/**
 * Decides which wish the turn is about: the one at hand, one that comes in between, or the first of several; the others
 * wait in the queue.
 *
 * @param read what a language model read in the words, where one was asked
 */
export function plan(turn: Turn, read?: readonly Wish[]): Plan {
  const { task } = turn.memory;
  const steered = steer(turn);
  if (steered) return steered;
  const instead = task && dropsFirst(turn.words) ? othersIn(turn) : [];
  if (instead.length > 0) return begin(withoutTask(turn), instead);
  if (task && belongsToTask(turn, task)) return { turn: asAnswerTo(task, turn), lead: [] };
  const corrected = correctedWish(turn);
  if (corrected) return begin({ ...turn, stage: { kind: 'start' } }, [corrected]);
  return byStage(turn, read);
}

function byStage(turn: Turn, read?: readonly Wish[]): Plan {
  switch (turn.stage.kind) {
    case 'start':
      return begin(turn, wishesIn(turn, read));
    case 'slot-captured':
      return { turn: queueOthers(turn, othersIn(turn)), lead: announceLater(othersIn(turn)) };
    case 'slot-missed':
      return interrupt(turn);
    case 'confirmation-answered':
      return turn.stage.answer === 'yes' ? { turn, lead: [] } : insteadOfYes(turn);
    case 'fulfillment':
      return { turn, lead: [] };
  }
}

/** The turn of a customer who lets the wish at hand go for another. */
const withoutTask = (turn: Turn): Turn => ({
  ...turn,
  stage: { kind: 'start' },
  slots: {},
  memory: endTask(turn.memory),
});

/** What the words themselves say, whatever Lex takes them for: a command, or a question in its words. */
function steer(turn: Turn): Plan | undefined {
  const command = readCommand(turn.words);
  if (command && command !== turn.intent && turn.stage.kind !== 'fulfillment') return obey(turn, command);
  return asksWhetherCancelled(turn.words) ? lookUp(turn) : undefined;
}

/** Whether an order was cancelled shows its status, which is looked up anew. */
function lookUp(turn: Turn): Plan {
  const { turn: begun, lead } = begin({ ...turn, stage: { kind: 'start' }, slots: {} }, ['CheckOrderStatus']);
  return { turn: begun, lead: [message('cancel.noOrder'), ...lead] };
}

/** "Cancel" as the answer to a question that takes any word. */
const obey = (turn: Turn, intent: IntentName): Plan => ({
  turn: { ...turn, intent, stage: { kind: 'start' }, slots: {} },
  lead: [],
});

/** Begins the first wish; the wish at hand is interrupted by it, the others wait. */
function begin(turn: Turn, wishes: readonly IntentName[]): Plan {
  const [first = turn.intent, ...others] = wishes;
  const later = others.filter((intent) => intent !== 'FallbackIntent');
  const memory = isFormIntent(first) ? suspend(turn.memory) : turn.memory;
  const begun = { ...turn, memory, intent: first, ...(first !== turn.intent && { slots: {} }) };
  const lead = later.length > 0 ? [message('wishes.announced', { first, later })] : [];
  return { turn: queueOthers(begun, later), lead };
}

/** "No, but I'd like to hear about future deals": the wish comes in the place of what was asked. */
function insteadOfYes(turn: Turn): Plan {
  const others = othersIn(turn);
  return others.length === 0 ? { turn, lead: [] } : begin({ ...turn, stage: { kind: 'start' }, slots: {} }, others);
}

/** Another wish in the middle of a question; without one, the question simply went unanswered. */
function interrupt(turn: Turn): Plan {
  const tells = turn.corrections.length > 0 || turn.found.length > 0;
  const others = othersIn(turn);
  if (knowsNoAnswer(turn.words)) return { turn, lead: [] };
  if (tells || others.length === 0) return { turn: queueOthers(turn, others), lead: announceLater(others) };
  return begin({ ...turn, stage: { kind: 'start' }, slots: {} }, others);
}

const announceLater = (later: readonly IntentName[]): readonly Message[] =>
  later.length > 0 ? [message('wishes.later', { later })] : [];
