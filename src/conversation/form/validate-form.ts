import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, message, proceed, type Turn } from '../turn/index.ts';
import { askFor } from './ask.ts';
import type { Form, FormSlot } from './form.ts';
import { readForm } from './state.ts';

/**
 * Refuses what can't be the value that was asked for, and asks again with an example. What Lex took for a value beside
 * the real one in the words, as the "2" in "speak 2 someone about order 12180", is let go; so is, where nothing was asked,
 * what is known to be something else, as two order numbers for a phone. A proof of identity that nobody asked for isn't
 * one: "it's been 10days" is no code, and none was sent.
 */
export function validateForm(form: Form, turn: Turn): Decision {
  const wrong = [...form.slots, ...proofsAsked(form, turn)].find(({ slot, kind, read }) => {
    const said = turn.slots[slot];
    if (said == null || read(said) !== undefined) return false;
    return !turn.found.some((value) => value.kind === kind || isTheSame(turn, value.words, said.said));
  });
  return wrong ? refuse(form, turn, wrong) : proceed(turn);
}

function proofsAsked({ proofs = [] }: Form, { memory: { task } }: Turn): readonly FormSlot[] {
  const asked = typeof task?.asked === 'object' ? task.asked.slot : undefined;
  return proofs.filter(({ slot }) => slot === asked);
}

const isTheSame = ({ stage }: Turn, words: string, said: string): boolean =>
  stage.kind === 'start' && said.includes(words);

function refuse(form: Form, turn: Turn, slot: FormSlot): Decision {
  const timesMissed = countMiss(turn, slot.slot);
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const { filled, isToBeConfirmed, task } = readForm(form, turn);
  const lead = timesMissed > 1 ? [message('form.oneMoreTime')] : slot.unclear ? [slot.unclear] : [];
  return askFor(form, slot, { turn, filled, lead, timesMissed, isToBeConfirmed, setAside: task?.setAside });
}
