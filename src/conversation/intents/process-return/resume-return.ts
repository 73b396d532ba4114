import type { Form } from '../../form/form.ts';
import { resumeForm } from '../../form/resume-form.ts';
import type { Decision, Turn } from '../../turn/index.ts';
import { CANCEL_LOOK_FORM, FORM, LABEL_FORM, STATUS_FORM } from './form.ts';
import { notesOf, taskOf, withNotes } from './notes.ts';

const FORMS = new Map<string | undefined, Form>([
  ['status', STATUS_FORM],
  ['label', LABEL_FORM],
  ['cancel', CANCEL_LOOK_FORM],
]);

/**
 * Takes a return up again by its open question. What was read out has to be read out anew: until then a yes only goes on.
 */
export function resumeReturn(turn: Turn): Decision {
  const task = taskOf(turn);
  const notes = notesOf(task);
  const form = FORMS.get(notes.aspect) ?? FORM;
  const quiet = task?.nonce === undefined ? turn : { ...turn, memory: { ...turn.memory, task: withoutNonce(task) } };
  const decision = resumeForm(form, quiet);
  const { task: next } = decision.memory;
  if (!next) return decision;
  return { ...decision, memory: { ...decision.memory, task: { ...next, filled: withNotes(next.filled, notes) } } };
}

function withoutNonce<T extends { readonly nonce?: string }>({ nonce: _, ...task }: T): Omit<T, 'nonce'> {
  return task;
}
