import type { IntentName } from '#generated/bot';
import { endTask, isEcho, type Message, message, type Task, type Turn, type Waiting } from '../turn/index.ts';
import { dropsFirst, readCommand } from '../understanding/commands.ts';
import { takesOffer } from '../purchase/index.ts';
import { knowsNoAnswer } from '../understanding/hedges.ts';
import { mayBeMadeGood } from '../understanding/mood/index.ts';
import { asksWhetherCancelled } from '../understanding/steering-questions.ts';
import { readTroubleChoice } from '../understanding/trouble-choices.ts';
import type { Wish } from '../understanding/wishes/index.ts';
import { announceAll, announceLater } from './announce.ts';
import { asAnswerTo, belongsToTask } from './belongs-to-task.ts';
import { correctedWish } from './corrected-wish.ts';
import { isFormIntent } from './forms.ts';
import { asOwnTurn, withoutValuesOf } from './own-values.ts';
import { atHandIn, queueOthers, suspend } from './waiting.ts';
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
  if (task && belongsToTask(turn, task)) return withOtherOrders(asAnswerTo(task, turn));
  const corrected = correctedWish(turn);
  if (corrected) return begin({ ...turn, stage: { kind: 'start' } }, [{ intent: corrected, told: {} }]);
  return byStage(turn, read);
}

function byStage(turn: Turn, read?: readonly Wish[]): Plan {
  switch (turn.stage.kind) {
    case 'start':
      return begin(turn, wishesIn(turn, read));
    case 'slot-captured':
      return goOn(turn, othersIn(turn));
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
  if (takesLastOffer(turn)) return obey(turn, 'UpsellProducts');
  if (isEcho(turn) && answersNothing(turn)) return obey(turn, 'Repeat');
  return asksWhetherCancelled(turn.words) ? lookUp(turn) : chooseRemedy(turn);
}

/**
 * Of a message that was sent twice at once the second gets the same answer, unless it answers the new question. It signs
 * nobody up who said yes to a return, and was offered news with the answer.
 */
const answersNothing = ({ stage, memory: { task } }: Turn): boolean =>
  stage.kind === 'slot-missed' ||
  (stage.kind === 'confirmation-answered' && stage.answer === 'yes' && offersNews(task));

const offersNews = (task: Task | undefined): boolean => task?.intent === 'CaptureLeadInfo' && task.isOffered;

/** "I'll take it", some time after it was offered. */
const takesLastOffer = ({ memory: { offer, task }, stage, words }: Turn): boolean =>
  offer !== undefined && (task === undefined || task.isOffered) && stage.kind !== 'fulfillment' && takesOffer(words);

/** What makes good for a lost or damaged parcel, chosen right after it was told of. */
const REMEDIES = { moneyBack: 'Refund', sendAgain: 'Exchange' } as const;

function chooseRemedy(turn: Turn): Plan | undefined {
  const { memory, stage, words } = turn;
  if (memory.task || stage.kind === 'fulfillment' || !mayBeMadeGood(memory)) return undefined;
  const choice = readTroubleChoice(words);
  if (!choice || choice === 'wait') return undefined;
  const told = { resolution: { value: REMEDIES[choice], source: 'said' as const } };
  return begin({ ...turn, stage: { kind: 'start' }, slots: {} }, [{ intent: 'ProcessReturn', told }]);
}

const STATUS: Waiting = { intent: 'CheckOrderStatus', told: {} };

/** Whether an order was cancelled shows its status, which is looked up anew. */
function lookUp(turn: Turn): Plan {
  const { turn: begun, lead } = begin({ ...turn, stage: { kind: 'start' }, slots: {} }, [STATUS]);
  return { turn: begun, lead: [message('cancel.noOrder'), ...lead] };
}

/** "Cancel" as the answer to a question that takes any word. */
const obey = (turn: Turn, intent: IntentName): Plan => ({
  turn: { ...turn, intent, stage: { kind: 'start' }, slots: {} },
  lead: [],
});

/** Begins the first wish; the wish at hand is interrupted by it, the others wait. */
function begin(turn: Turn, wishes: readonly Waiting[]): Plan {
  const [first = { intent: turn.intent, told: {} }, ...others] = wishes;
  const later = others.filter(({ intent }) => intent !== 'FallbackIntent');
  const { intent } = first;
  const memory = isFormIntent(intent) ? suspend(turn.memory) : turn.memory;
  const begun = { ...asOwnTurn({ ...turn, memory }, first), intent, ...(intent !== turn.intent && { slots: {} }) };
  return { turn: queueOthers(begun, later, first), lead: announceAll(first, later) };
}

/** Goes on with the wish at hand; the others wait. */
function goOn(turn: Turn, others: readonly Waiting[]): Plan {
  const mine = withoutValuesOf(others, turn);
  return { turn: queueOthers(mine, others), lead: announceLater(atHandIn(turn), others) };
}

/** Words of the wish at hand may ask the same for another order. */
const withOtherOrders = (turn: Turn): Plan =>
  goOn(
    turn,
    othersIn(turn).filter(({ intent }) => intent === turn.intent),
  );

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
  if (tells || others.length === 0) return goOn(turn, others);
  return begin({ ...turn, stage: { kind: 'start' }, slots: {} }, others);
}
