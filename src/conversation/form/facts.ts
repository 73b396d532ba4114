import type { Standing } from '../identity/standing.ts';
import type { Decision, Turn } from '../turn/index.ts';
import type { FormState } from './state.ts';

/** What is known when a form's turn is judged. */
export interface FormFacts {
  readonly state: FormState;
  readonly standing: Standing;
}

/** Goes on once everything is known, proved and, where that is due, confirmed. */
export type Complete = (turn: Turn, state: FormState) => Decision;
