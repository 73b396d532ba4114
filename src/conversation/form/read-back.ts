import type { Decision, Turn } from '../turn/index.ts';
import { askForYes } from './ask.ts';
import { valuesOf } from './fill.ts';
import type { Form } from './form.ts';
import { sayWhatIsNew } from './lead-in.ts';
import type { FormState } from './state.ts';

/** Reads out what is known for a yes; what a yes would write is kept in the store under this turn's nonce. */
export function readBack(form: Form, turn: Turn, state: FormState, timesMissed = 0): Decision {
  const { filled } = state;
  const values = valuesOf(filled);
  const said = form.readBack(values);
  const asked = { turn, filled, say: [...sayWhatIsNew(form, state), said], isToBeConfirmed: true, timesMissed };
  if (!form.writes) return askForYes(form, asked);
  return { ...askForYes(form, { ...asked, nonce: turn.nonce }), pending: { readBack: said, values } };
}
