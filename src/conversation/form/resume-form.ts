import { mayPerform, type VerifiedIdentity } from '#business/identity/index';
import { type Decision, type Message, message, slotsFrom, type Task, type Turn } from '../turn/index.ts';
import { askFor, askForChange, askForYes } from './ask.ts';
import { type Filled, nextSlot, valuesOf } from './fill.ts';
import { type Form, type FormSlot, slotNamed } from './form.ts';
import { announceRemembered } from './lead-in.ts';
import { type FormState, readForm } from './state.ts';

/**
 * Puts the form's open question again, or begins it with what the conversation knows already.
 *
 * @param turn with the values that the wish's own words held, if it has waited; what was said just now was for another
 */
export function resumeForm(form: Form, turn: Turn): Decision {
  const quiet: Turn = { ...turn, intent: form.intent, stage: { kind: 'start' }, slots: {}, corrections: [] };
  const state = readForm(form, quiet);
  const { task } = state;
  if (task?.asked === 'change') return askForChange(form, quiet, task.filled);
  const slot = task?.asked === 'yes' ? undefined : openSlot(form, state);
  if (slot) return askOpen(form, quiet, { state, slot });
  return !task && canBeTold(form, quiet, state) ? tell(form, quiet, state) : askYes(form, quiet, state);
}

/** Nothing is written, and the customer is verified for it: fulfillment, which looks for itself, may answer at once. */
function canBeTold(form: Form, { memory, nowEpochSeconds }: Turn, { filled, isSettled }: FormState): boolean {
  if (form.writes || !form.operation || !isSettled) return false;
  const { identity } = memory;
  return isOfOwn(filled, identity) && mayPerform(form.operation, identity, nowEpochSeconds);
}

/** An order is named, and no other address than the one that the customer verified with. */
function isOfOwn({ OrderNumber: number, CustomerEmail: email }: Filled, identity: VerifiedIdentity | undefined) {
  const isOwnAddress = !email || email.source === 'profile' || email.value === identity?.email;
  return number !== undefined && identity?.orderNumber !== undefined && isOwnAddress;
}

const tell = ({ intent }: Form, { memory }: Turn, { filled }: FormState): Decision => ({
  move: { kind: 'fulfil', intent },
  say: [],
  slots: slotsFrom(intent, filled),
  memory,
});

function openSlot(form: Form, { task, filled }: FormState): FormSlot | undefined {
  const asked = typeof task?.asked === 'object' ? slotNamed(form, task.asked.slot) : undefined;
  // What was asked may have been said meanwhile, for another wish.
  const isOpen = asked && !filled[asked.slot];
  return isOpen ? asked : nextSlot(form, filled);
}

function askOpen(form: Form, turn: Turn, { state, slot }: { state: FormState; slot: FormSlot }): Decision {
  const { task, filled, isToBeConfirmed } = state;
  const lead = task ? [] : announceRemembered(form, state);
  // Unanswered as often as before: a digression doesn't make the question a new one.
  const timesMissed = task?.timesMissed ?? 0;
  return askFor(form, slot, { turn, filled, lead, timesMissed, isToBeConfirmed, setAside: task?.setAside });
}

function askYes(form: Form, turn: Turn, { task, filled, isToBeConfirmed }: FormState): Decision {
  const said: Message = isReadBack(form, task)
    ? form.readBack(valuesOf(filled))
    : message('form.goOn', { intent: form.intent });
  const { nonce, timesMissed = 0 } = task ?? {};
  return askForYes(form, { turn, filled, say: [said], timesMissed, isToBeConfirmed, ...(nonce && { nonce }) });
}

/** Whether the yes that is waited for is one to what was read back, rather than to going on. */
const isReadBack = (form: Form, task: Task | undefined): boolean =>
  task !== undefined && (task.nonce !== undefined || !form.writes);
