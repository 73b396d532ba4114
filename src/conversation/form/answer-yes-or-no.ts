import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import { TO_A_PERSON } from '../repair/go-back.ts';
import {
  type Choice,
  type Decision,
  endTask,
  listen,
  type Message,
  message,
  proceed,
  type Turn,
  YES_OR_NO,
} from '../turn/index.ts';
import { askForChange, askForYes, slotsOf } from './ask.ts';
import type { Form } from './form.ts';
import type { Complete, FormFacts } from './facts.ts';
import { readBack } from './read-back.ts';

type YesOrNoFacts = FormFacts & { readonly complete: Complete };

/**
 * Judges the answer to what was offered or read back. Undefined when nothing of this form was: then somebody brought a
 * confirmation of their own, and the form goes on as if it had just begun.
 */
export function answerYesOrNo(form: Form, turn: Turn, facts: YesOrNoFacts): Decision | undefined {
  const { stage } = turn;
  const { task } = facts.state;
  if (stage.kind !== 'confirmation-answered' || task?.asked !== 'yes') return undefined;
  return task.isOffered ? answerOffer(form, turn, facts) : answerReadBack(form, turn, facts);
}

/** Undefined for a yes, and for values that come instead of one: the form begins. */
function answerOffer(form: Form, turn: Turn, { state }: YesOrNoFacts): Decision | undefined {
  const answer = answerOf(turn);
  if (answer === 'no') return leave(turn);
  const isTold = turn.found.some(({ kind }) => form.slots.some((slot) => slot.kind === kind));
  return answer === 'yes' || isTold ? undefined : askAgain(form, turn, state);
}

/** Other values than those read back are read back in their turn. */
function answerReadBack(form: Form, turn: Turn, facts: YesOrNoFacts): Decision | undefined {
  const answer = answerOf(turn);
  const isChanged = turn.corrections.length > 0 || (answer !== 'yes' && turn.found.length > 0);
  if (isChanged) return readBack(form, turn, facts.state);
  if (answer === 'yes') return goOn(form, turn, facts);
  return answer === 'no' ? askWhatToChange(form, turn, facts.state) : askAgain(form, turn, facts.state);
}

const answerOf = ({ stage }: Turn) => (stage.kind === 'confirmation-answered' ? stage.answer : 'unclear');

function goOn(form: Form, turn: Turn, { state, complete, standing }: YesOrNoFacts) {
  if (form.operation && standing.kind !== 'verified') return undefined;
  if (!form.writes) return complete(turn, state);
  return state.task?.nonce === undefined ? undefined : proceed(turn, { slots: slotsOf(form, state.filled) });
}

const leave = (turn: Turn): Decision =>
  listen(turn, { say: [message('courtesy.declined')], memory: endTask(turn.memory) });

function askWhatToChange(form: Form, turn: Turn, { task, filled }: FormFacts['state']): Decision {
  const memory = task ? { ...turn.memory, task: { ...task, filled, asked: 'change' as const } } : turn.memory;
  return askForChange(form, { ...turn, memory }, filled);
}

function askAgain(form: Form, turn: Turn, state: FormFacts['state']): Decision {
  const timesMissed = countMiss(turn, null);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const { task, filled } = state;
  if (!task?.isOffered) {
    const again = readBack(form, turn, state, timesMissed);
    return { ...again, say: [remind(timesMissed), ...again.say], choices: choicesAfter(timesMissed) };
  }
  const asked = askForYes(form, { turn, filled, say: [remind(timesMissed)], timesMissed });
  return { ...asked, choices: choicesAfter(timesMissed), memory: { ...asked.memory, task: { ...task, timesMissed } } };
}

const remind = (timesMissed: number): Message => message(timesMissed > 1 ? 'form.yesOrNoOnly' : 'form.yesOrNo');

/** From the second miss on there is a way to a person beside the yes and the no. */
const choicesAfter = (timesMissed: number): readonly Choice[] =>
  timesMissed > 1 ? [...YES_OR_NO, TO_A_PERSON] : YES_OR_NO;
