import { type IntentName, SLOT_NAMES } from '#generated/bot';
import { endTask, type Memory, type Message, message, type Task, type Turn } from '../turn/index.ts';
import { isBareValue } from '../understanding/mood/index.ts';
import { knowsNoAnswer } from '../understanding/hedges.ts';
import { kindOfSlot, type ValueKind } from '../understanding/values/index.ts';
import { dropsFirst, readCommand } from '../understanding/commands.ts';
import { isShortAnswer } from '../understanding/small-talk.ts';
import { findWishes, type Wish } from '../understanding/wishes/index.ts';
import { FORM_INTENTS, isFormIntent } from './forms.ts';

/** The turn as the wish that it is now about, and what is said before its answer. */
export interface Plan {
  readonly turn: Turn;
  readonly lead: readonly Message[];
}

/** Wishes that wait, and wishes that are interrupted, at most; further ones are let go, the oldest first. */
const MAX_WAITING = 3;

/**
 * Decides which wish the turn is about: the one at hand, one that comes in between, or the first of several; the others
 * wait in the queue.
 *
 * @param read what a language model read in the words, where one was asked
 */
export function plan(turn: Turn, read?: readonly Wish[]): Plan {
  const { task } = turn.memory;
  const command = readCommand(turn.words);
  if (command && command !== turn.intent && turn.stage.kind !== 'fulfillment') return obey(turn, command);
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

/** "Cancel" as the answer to a question that takes any word. */
const obey = (turn: Turn, intent: IntentName): Plan => ({
  turn: { ...turn, intent, stage: { kind: 'start' }, slots: {} },
  lead: [],
});

/** The wishes of the message; what Lex took it for, when nothing clearer is in it. */
function wishesIn({ words, ranked, intent }: Turn, read?: readonly Wish[]): readonly IntentName[] {
  const wishes = (read ?? findWishes(words, ranked)).map((wish) => wish.intent);
  return wishes.length > 1 || read ? [...new Set(wishes)] : [intent];
}

/** Other wishes that the words clearly speak of; what Lex holds possible for a half answer says little. */
const othersIn = (turn: Turn): readonly IntentName[] =>
  (isBareValue(turn.words) || isNoAnswer(turn) ? [] : findWishes(turn.words, []))
    .map(({ intent }) => intent)
    .filter((intent) => intent !== turn.intent && intent !== 'FallbackIntent');

/** "I don't know which email I used" speaks of nothing but the question. */
const isNoAnswer = ({ stage, words }: Turn): boolean => stage.kind.startsWith('slot-') && knowsNoAnswer(words);

/** True when the words complete or correct the wish at hand, although Lex didn't take them for an answer to it. */
function belongsToTask(turn: Turn, task: Task): boolean {
  if (turn.stage.kind !== 'start' || task.isOffered) return false;
  if (turn.intent === task.intent || isShortAnswer(turn.words) || isNoWish(turn, task)) return true;
  if (task.asked === 'change' && holdsValueFor(task.intent, turn.found)) return true;
  return turn.corrections.length > 0 || (turn.found.length > 0 && turn.intent === 'FallbackIntent');
}

/** A half answer is taken by Lex for whatever is nearest: another wish has to be in the words to interrupt a question. */
function isNoWish({ words, intent }: Turn, { asked }: Task): boolean {
  if (typeof asked !== 'object' || !INTERRUPTIONS.includes(intent)) return false;
  return findWishes(words, []).length === 0 || knowsNoAnswer(words);
}

/** Wishes that change the subject; all others steer the conversation. */
const INTERRUPTIONS: readonly IntentName[] = [...FORM_INTENTS, 'ExplainPrice', 'ManagePrivacy'];

/** What was filled so far comes from the task; what Lex made of the words for another intent doesn't. */
function asAnswerTo(task: Task, turn: Turn): Turn {
  const slot = typeof task.asked === 'object' ? task.asked.slot : '';
  const slots = turn.intent === task.intent ? turn.slots : {};
  return { ...turn, intent: task.intent, slots, stage: { kind: 'slot-missed', slot } };
}

/** The wish that was met last, when the words correct a value of it and nothing has begun since but an offer. */
function correctedWish(turn: Turn): IntentName | undefined {
  const { task, lastIntent } = turn.memory;
  if ((task && !task.isOffered) || !lastIntent || !isOpenToAnything(turn)) return undefined;
  return holdsValueFor(lastIntent, turn.corrections) ? lastIntent : undefined;
}

function holdsValueFor(intent: IntentName, values: readonly { readonly kind: ValueKind }[]): boolean {
  const kinds = SLOT_NAMES[intent].map((slot) => kindOfSlot(intent, slot));
  return values.some(({ kind }) => kinds.includes(kind));
}

/** Lex took the words for nothing in particular, for the wish that was met last, or for no answer to an offer. */
function isOpenToAnything({ stage, intent, memory }: Turn): boolean {
  if (stage.kind === 'confirmation-answered') return stage.answer !== 'yes';
  return stage.kind === 'start' && (intent === 'FallbackIntent' || intent === memory.lastIntent);
}

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

function queueOthers(turn: Turn, others: readonly IntentName[]): Turn {
  const queue = [...new Set([...turn.memory.queue, ...others])].filter((intent) => intent !== turn.intent);
  return { ...turn, memory: { ...turn.memory, queue: queue.slice(0, MAX_WAITING) } };
}

/** Keeps the wish at hand for later, unless it was only offered. */
function suspend({ task, ...memory }: Memory): Memory {
  if (!task || task.isOffered) return memory;
  const others = memory.suspended.filter(({ intent }) => intent !== task.intent);
  return { ...memory, suspended: [...others, task].slice(-MAX_WAITING) };
}
