import type { Message, Task, Turn } from '../turn/index.ts';
import { doesNotMind } from '../understanding/yes-or-no.ts';
import { type Filled, fillForm } from './fill.ts';
import { type Form, type FormSlot, slotNamed } from './form.ts';

/** A form in the light of a turn. */
export interface FormState {
  /** The task so far, when this form was being worked on. */
  readonly task: Task | undefined;
  readonly filled: Filled;
  /** A value that can't be taken, and why; it isn't among those that are filled. */
  readonly refused?: Refused;
  /** True while a value was guessed or corrected and hasn't been confirmed. */
  readonly isToBeConfirmed: boolean;
  /** True when the values may be used as they are. */
  readonly isSettled: boolean;
}

export interface Refused {
  readonly slot: FormSlot;
  readonly why: Message;
}

export function readForm(form: Form, turn: Turn): FormState {
  const task = turn.memory.task?.intent === form.intent ? turn.memory.task : undefined;
  const sifted = sift(form, { ...fillForm(form, turn), ...leftOpen(form, turn) }, turn);
  const isGuessed = Object.values(sifted.filled).some(({ source }) => source === 'guessed');
  const corrects = turn.corrections.some(({ kind }) => form.slots.some((slot) => slot.kind === kind));
  const isCorrected = corrects && task !== undefined && task.setAside === undefined;
  const isToBeConfirmed = task?.isToBeConfirmed === true || isGuessed || isCorrected;
  return {
    task,
    ...sifted,
    isToBeConfirmed,
    isSettled: isConfirmed(turn, task) || !isToBeConfirmed,
  };
}

/** What was told without the first value that can't be taken. */
function sift(form: Form, told: Filled, { today }: Turn): Pick<FormState, 'filled' | 'refused'> {
  for (const slot of form.slots) {
    const { [slot.slot]: known, ...filled } = told;
    const why = known?.value ? slot.refuse?.(known.value, today) : undefined;
    if (why) return { filled, refused: { slot, why } };
  }
  return { filled: told };
}

/** The question that the customer leaves open, where that is an answer: it is filled with nothing. */
function leftOpen(form: Form, { stage, words }: Turn): Filled {
  const slot = stage.kind === 'slot-missed' ? slotNamed(form, stage.slot) : undefined;
  return slot?.isOptional && doesNotMind(words) ? { [slot.slot]: { value: '', source: 'said' } } : {};
}

/** A yes counts only for what the bot has read back; a client that brings its own confirmation gains nothing. */
function isConfirmed({ stage }: Turn, task: Task | undefined): boolean {
  return stage.kind === 'confirmation-answered' && stage.answer === 'yes' && task?.asked === 'yes' && !task.isOffered;
}
