import {
  type Decision,
  type Known,
  type Memory,
  type Message,
  message,
  type Question,
  slotsFrom,
  type Slots,
  type Task,
  type Turn,
  YES_OR_NO,
} from '../turn/index.ts';
import type { Filled } from './fill.ts';
import type { Form, FormSlot } from './form.ts';

interface Circumstances {
  readonly timesMissed?: number;
  readonly isToBeConfirmed?: boolean;
  readonly setAside?: Filled | undefined;
  readonly nonce?: string;
}

/** The question itself, in other words each time it has gone unanswered. */
const questionFor = ({ intent }: Form, { slot }: FormSlot, timesMissed = 0): Message =>
  message('question', { intent, slot, attempt: timesMissed });

/** Asks for one slot, after the words that lead to it. */
export function askFor(
  form: Form,
  slot: FormSlot,
  state: { readonly turn: Turn; readonly filled: Filled; readonly lead: readonly Message[] } & Circumstances,
): Decision {
  const { turn, filled, lead, timesMissed = 0 } = state;
  const { [slot.slot]: _, ...others } = filled;
  return {
    move: { kind: 'elicit', intent: form.intent, slot: slot.slot },
    say: [...lead, questionFor(form, slot, timesMissed)],
    ...choicesFor(slot, timesMissed),
    slots: slotsOf(form, others),
    memory: withTask(turn, form, others, { asked: { slot: slot.slot }, ...state }),
  };
}

/** What can be pressed instead of typing; after a second miss there is always something. */
function choicesFor({ choices }: FormSlot, timesMissed: number): Pick<Decision, 'choices'> {
  if (choices) return { choices };
  return timesMissed > 1 ? { choices: WAYS_OUT } : {};
}

const WAYS_OUT = [
  { label: message('choice.why'), says: 'why do you need that?' },
  { label: message('choice.agent'), says: 'agent' },
  { label: message('choice.cancel'), says: 'cancel' },
];

/** Asks for a yes or no. */
export function askForYes(
  form: Form,
  state: { readonly turn: Turn; readonly filled: Filled; readonly say: readonly Message[] } & Circumstances,
): Decision {
  const { turn, filled, say } = state;
  return {
    move: { kind: 'confirm', intent: form.intent },
    say,
    choices: YES_OR_NO,
    slots: slotsOf(form, filled),
    memory: withTask(turn, form, filled, { asked: 'yes', ...state }),
  };
}

/**
 * Asks what to change of what was read back. To Lex it is still the read-back's question: without one, it would take a
 * value such as "it's jane@example.com" for a new wish, and ask which.
 */
export function askForChange(form: Form, { memory }: Turn, filled: Filled): Decision {
  const { intent } = form;
  const say = [message('form.whatToChange', { intent })];
  return { move: { kind: 'confirm', intent }, say, slots: slotsOf(form, filled), memory };
}

function withTask(turn: Turn, form: Form, filled: Filled, rest: Circumstances & { readonly asked: Question }): Memory {
  const { asked, timesMissed = 0, isToBeConfirmed = false, setAside, nonce } = rest;
  const known = { ...turn.memory.known, ...knownFrom(form, filled) };
  const task: Task = {
    intent: form.intent,
    filled,
    asked,
    timesMissed,
    isToBeConfirmed,
    isOffered: false,
    ...(setAside && { setAside }),
    ...(nonce && { nonce }),
  };
  return { ...turn.memory, known, task };
}

/** What the form holds, for other wishes; a profile's value stays with the identity. */
function knownFrom(form: Form, filled: Filled): Memory['known'] {
  const entries = form.slots.flatMap(({ slot, kind }) => {
    const value = filled[slot];
    return kind && value && value.source !== 'profile' ? [[kind, value] as [string, Known]] : [];
  });
  return Object.fromEntries(entries);
}

/** The form's slots for Lex: the well-formed values, and null for the rest, proofs included. */
export const slotsOf = ({ intent }: Form, filled: Filled): Slots => slotsFrom(intent, filled);
