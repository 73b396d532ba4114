import type { Changed, ReturnBook, ReturnChange } from './ports.ts';
import type { Return, Todo } from './return.ts';
import { type Happening, movedEvents } from './return-events.ts';
import { mayReturnMove, type ReturnState } from './return-states.ts';

/** What a return becomes; `todo: null` when nothing is left to do. */
export interface Step {
  readonly to?: ReturnState;
  readonly todo?: { readonly kind: Todo; readonly dueAtEpochSeconds: number } | null;
  readonly with?: Partial<Return>;
}

export type Beside = Omit<ReturnChange, 'before' | 'after' | 'events'> & Partial<Pick<ReturnChange, 'events'>>;

/** The return after a step. */
export function stepped(before: Return, { to = before.state, todo, with: changes = {} }: Step): Return {
  const { todo: _, dueAtEpochSeconds: _due, ...rest } = before;
  const kept = todo === undefined ? before : rest;
  const next = todo ? { todo: todo.kind, dueAtEpochSeconds: todo.dueAtEpochSeconds } : {};
  return { ...kept, ...next, ...changes, state: to, version: before.version + 1 };
}

/** Writes a step with the events of its move, and what changes beside it. @throws RangeError for a move that isn't in the table */
export async function take(
  before: Return,
  step: Step,
  beside: Beside,
  { book, ...happening }: Happening & { readonly book: Pick<ReturnBook, 'change'> },
): Promise<Changed & { readonly after: Return }> {
  const after = stepped(before, step);
  if (after.state !== before.state && !mayReturnMove(before.state, after.state))
    throw new RangeError(`A return doesn't go from ${before.state} to ${after.state}.`);
  const events = [...movedEvents(before, after, happening), ...(beside.events ?? [])];
  return { ...(await book.change({ ...beside, before, after, events })), after };
}
