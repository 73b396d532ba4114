import type { Filled } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import type { Decision, Turn } from '../../turn/index.ts';
import type { ShopFacts } from './facts.ts';
import { type Notes, withNotes } from './notes.ts';

/** Where a return is in its conversation, once it is known whose order it is about. */
export interface Progress {
  readonly turn: Turn;
  readonly state: FormState;
  readonly notes: Notes;
  readonly shop: ShopFacts;
}

/** What a step of the conversation comes to: something to say, or what is known now. */
export type Stepped = { readonly said: Decision } | { readonly goOn: Progress };

export const goOn = (progress: Progress, changes: Partial<Progress> = {}): Stepped => ({
  goOn: { ...progress, ...changes },
});

/** What is filled, notes included. */
export const filledOf = ({ state, notes }: Pick<Progress, 'state' | 'notes'>): Filled => withNotes(state.filled, notes);
