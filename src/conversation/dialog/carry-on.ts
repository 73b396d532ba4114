import { INTENTS } from '../intents/registry.ts';
import {
  type Decision,
  forgetPassing,
  type KnownValues,
  type Memory,
  type Message,
  message,
  type ProductQuestion,
  type Task,
  type Turn,
  type Waiting,
} from '../turn/index.ts';
import { announceNext } from './announce.ts';
import { asFound } from './own-values.ts';

/**
 * Where the conversation goes after an answer: back to the open question, to the wish that was interrupted last, to the
 * next wish in the queue, or nowhere. Every answer passes through here once.
 */
export function carryOn(turn: Turn, decision: Decision): Decision {
  const { memory, move } = decision;
  if (decision.wantsPerson) return decision;
  if (move.kind === 'resume') return memory.task ? backTo(turn, decision, memory.task) : next(turn, decision);
  const isIdle = (move.kind === 'listen' || move.kind === 'close') && !memory.task;
  return isIdle && hasMore(memory) ? next(turn, decision) : decision;
}

const hasMore = ({ suspended, queue }: Memory): boolean => suspended.length > 0 || queue.length > 0;

/** So many messages are enough for one turn: what is still to come waits for the next. Lex takes ten in all. */
const LONG = 6;

/** An offer isn't made twice: a digression from it is its end. */
function backTo(turn: Turn, decision: Decision, task: Task): Decision {
  if (!task.isOffered) return follow(turn, decision, { intent: task.intent, lead: [] });
  const { task: _, ...memory } = decision.memory;
  return next(turn, { ...decision, memory });
}

function next(turn: Turn, decision: Decision): Decision {
  const { suspended, queue } = decision.memory;
  const interrupted = suspended.at(-1);
  if (interrupted) {
    const memory = { ...decision.memory, task: interrupted, suspended: suspended.slice(0, -1) };
    const lead = [message('wishes.back', { intent: interrupted.intent })];
    return follow(turn, { ...decision, memory }, { intent: interrupted.intent, lead });
  }
  const [wish, ...later] = queue;
  if (wish && (turn.alreadySaid ?? 0) + decision.say.length >= LONG) return leaveForLater(decision, wish);
  if (wish) {
    const { intent, told, asks } = wish;
    const isSameAgain = intent === decision.memory.lastIntent;
    const { known, ...memoryBefore } = isSameAgain ? forgetPassing(decision.memory) : decision.memory;
    const memory = { ...memoryBefore, queue: later, known: { ...known, ...told } };
    const lead = [announceNext(wish, known.orderNumber?.value)];
    return follow(turn, { ...decision, memory }, { intent, lead, told, asks });
  }
  const say = [...decision.say, message('conversation.anythingElse')];
  return { ...decision, move: { kind: 'listen' }, say };
}

/** The wish stays in the queue, and the customer hears that it isn't forgotten. */
function leaveForLater(decision: Decision, { intent }: Waiting): Decision {
  const said = decision.say.filter(({ key }) => key !== 'conversation.anythingElse');
  return { ...decision, move: { kind: 'listen' }, say: [...said, message('wishes.whenReady', { intent })] };
}

interface Onward {
  readonly intent: Task['intent'];
  readonly lead: readonly Message[];
  /** What the wish's own words held. */
  readonly told?: KnownValues;
  readonly asks?: ProductQuestion | undefined;
}

/** The answer, and right after it the next question. */
function follow(turn: Turn, decision: Decision, { intent, lead, told = {}, asks }: Onward): Decision {
  const begun = { ...turn, intent, found: asFound(told), memory: decision.memory, ...(asks && { asks }) };
  const taken = INTENTS[intent].resume(begun);
  const said = decision.say.filter(({ key }) => key !== 'conversation.anythingElse');
  const isSaid = decision.move.kind === 'resume' && decision.move.isSaid === true;
  const whole = { ...taken, say: isSaid ? said : [...said, ...lead, ...taken.say] };
  return carryOn({ ...turn, intent }, whole);
}
