import type { Standing } from '../identity/standing.ts';
import { answerStanding } from '../identity/answer-standing.ts';
import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, type Message, message, type Turn, withIdentity } from '../turn/index.ts';
import { answerYesOrNo } from './answer-yes-or-no.ts';
import { askFor } from './ask.ts';
import type { Complete, FormFacts } from './facts.ts';
import { nextSlot } from './fill.ts';
import { type Form, type FormSlot, slotNamed } from './form.ts';
import { announceRemembered, leadIn, showValue } from './lead-in.ts';
import { readBack } from './read-back.ts';
import { resumeForm } from './resume-form.ts';
import type { FormState, Refused } from './state.ts';

/** Asks for what is missing, reads back what has to be confirmed, and completes the form. */
export function manageForm(form: Form, turn: Turn, facts: FormFacts, complete: Complete): Decision {
  const stuck = answerStanding(form, turn, facts);
  if (stuck) return stuck;
  const verified = asVerified(turn, facts.standing);
  if (facts.state.refused) return refuse(form, verified, facts.state, facts.state.refused);

  switch (turn.stage.kind) {
    case 'confirmation-answered':
      return answerYesOrNo(form, verified, { ...facts, complete }) ?? advance(form, verified, facts, complete);
    case 'slot-missed':
    case 'slot-captured':
      return isUnanswered(form, turn, facts.state)
        ? askAgain(form, verified, facts.state)
        : advance(form, verified, facts, complete);
    case 'start':
    case 'fulfillment':
      return advance(form, verified, facts, complete);
  }
}

/** Says why the value can't be taken, and asks for another; it isn't remembered for later either. */
function refuse(form: Form, turn: Turn, state: FormState, { slot, why }: Refused): Decision {
  const timesMissed = state.task && !state.task.isOffered ? countMiss(turn, slot.slot) : 0;
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const { filled, isToBeConfirmed } = state;
  const lead = timesMissed === 0 ? [...leadIn(form, { ...turn, corrections: [] }, state), why] : [why];
  const asked = askFor(form, slot, { turn, filled, lead, timesMissed, isToBeConfirmed });
  const known = Object.entries(asked.memory.known).filter(([kind]) => kind !== slot.kind);
  return { ...asked, memory: { ...asked.memory, known: Object.fromEntries(known) } };
}

const asVerified = (turn: Turn, standing: Standing): Turn =>
  standing.kind === 'verified' ? { ...turn, memory: withIdentity(turn.memory, standing.identity) } : turn;

/** Asks for the next thing, or for a yes to everything, or completes. */
function advance(form: Form, turn: Turn, { state, standing }: FormFacts, complete: Complete): Decision {
  const { isToBeConfirmed } = state;
  const next = nextSlot(form, state.filled, turn.memory.identity);
  if (next) return askFor(form, next, { turn, filled: state.filled, lead: leadIn(form, turn, state), isToBeConfirmed });
  if (form.writes || !state.isSettled) return readBack(form, turn, state);
  if (form.operation && standing.kind === 'anonymous') return readBack(form, turn, state);
  const completed = complete(turn, state);
  // A value that is used at once, from something else that was said, can still be corrected.
  const told = state.task && !state.task.isOffered ? [] : announceRemembered(form, state);
  return { ...completed, say: [...told, ...completed.say] };
}

/** True when the words tell nothing for the form, or Lex took for the answer what can't be one, such as a yes for a thing. */
function isUnanswered(form: Form, { stage }: Turn, state: FormState): boolean {
  if (tellsSomething(state)) return false;
  const slot = stage.kind === 'slot-captured' ? slotNamed(form, stage.slot) : undefined;
  return stage.kind === 'slot-missed' || (slot !== undefined && slot.kind !== null && !state.filled[slot.slot]);
}

/** True when words that weren't the answer hold another value of the form all the same. */
const tellsSomething = ({ task, filled }: FormState): boolean =>
  Object.entries(filled).some(
    ([slot, { value, source }]) => source !== 'profile' && task?.filled[slot]?.value !== value,
  );

/** The question again, in other words the second time; the third miss in a row ends it. */
function askAgain(form: Form, turn: Turn, state: FormState): Decision {
  const { filled, isToBeConfirmed, task } = state;
  const asked = 'slot' in turn.stage ? turn.stage.slot : '';
  const timesMissed = countMiss(turn, asked);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const slot = slotNamed(form, asked);
  // Words beside a read-back: it is put again.
  if (!slot) return task?.asked === 'change' ? readBack(form, turn, state) : resumeForm(form, { ...turn, found: [] });
  const kept = repeatedIn(form, turn, state);
  if (kept.length > 0) return askFor(form, slot, { turn, filled, lead: kept, isToBeConfirmed });
  const lead = whyAgain(slot, timesMissed, turn.words);
  return askFor(form, slot, { turn, filled, lead, timesMissed, isToBeConfirmed, setAside: task?.setAside });
}

/** What was told before and is said again is confirmed, and misses no question: "electronics" where the budget is asked. */
function repeatedIn(form: Form, { found }: Turn, state: FormState): readonly Message[] {
  const repeated = form.slots.filter(({ slot, kind }) =>
    found.some((value) => value.kind === kind && value.value === state.task?.filled[slot]?.value),
  );
  return repeated.length > 0 ? [message('form.kept', { values: repeated.map((slot) => showValue(slot, state)) })] : [];
}

/** What holds a digit, an @ or a dot was meant as the value; other words are only asked again. */
const LOOKS_LIKE_VALUE = /[\d@]|\S\.\S/;

function whyAgain({ unclear }: FormSlot, timesMissed: number, words: string): readonly Message[] {
  if (timesMissed > 1) return [message('form.oneMoreTime')];
  return unclear && LOOKS_LIKE_VALUE.test(words) ? [unclear] : [];
}
