import type { Filled } from '../../form/fill.ts';
import type { Decision, Known, Task, Turn } from '../../turn/index.ts';

/** What a return's task keeps beside its slots; Lex knows nothing of it. */
const NOTES = ['aspect', 'itemWords', 'chosen', 'condition', 'upgrade', 'asking', 'rma', 'trouble'] as const;
export type Note = (typeof NOTES)[number];

/**
 * - `aspect`: "status", "label" or "cancel"; absent for a return that is to be made
 * - `itemWords`: what was said of the things, without what identifies a person
 * - `chosen`: which of the order's things; see `encodeChosen`
 * - `condition`: "unopened" or "opened"
 * - `upgrade`: "declined", or the sku and price that were offered; `taken` when it was, also for another size or colour;
 *   "same" when none of those is wanted
 * - `asking`: "condition" or "upgrade" while that is what a yes or no answers, "variant" while a size or colour is
 * - `rma`: the return that is to be cancelled
 * - `trouble`: "lost" or "damaged", when that is to be made good
 */
export type Notes = Readonly<Partial<Record<Note, string>>>;

export function notesOf(task: Task | undefined): Notes {
  if (task?.intent !== 'ProcessReturn') return {};
  return Object.fromEntries(NOTES.flatMap((note) => (task.filled[note] ? [[note, task.filled[note].value]] : [])));
}

const known = (value: string): Known => ({ value, source: 'remembered' });

/** What is filled, with these notes and no others. */
export function withNotes(filled: Filled, notes: Notes): Filled {
  const slots = Object.entries(filled).filter(([name]) => !NOTES.some((note) => note === name));
  const noted = NOTES.flatMap((note) => (notes[note] ? [[note, known(notes[note])] as const] : []));
  return Object.fromEntries([...slots, ...noted]);
}

/** The notes without some of them. */
export function without(notes: Notes, ...gone: readonly Note[]): Notes {
  return Object.fromEntries(Object.entries(notes).filter(([note]) => !gone.some((one) => one === note)));
}

/** The decision with the notes that the turn came with: what judges form alone knows none. */
export function keepNotes(turn: Turn, decision: Decision): Decision {
  const { task } = decision.memory;
  if (task?.intent !== 'ProcessReturn') return decision;
  const filled = withNotes(task.filled, notesOf(taskOf(turn)));
  return { ...decision, memory: { ...decision.memory, task: { ...task, filled } } };
}

export const taskOf = ({ memory: { task } }: Turn): Task | undefined =>
  task?.intent === 'ProcessReturn' ? task : undefined;
