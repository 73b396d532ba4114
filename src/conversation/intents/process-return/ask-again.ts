import { askFor } from '../../form/ask.ts';
import { RETURN_ITEM } from '../../form/slots.ts';
import { leadIn } from '../../form/lead-in.ts';
import { countMiss, giveUp, MAX_MISSES } from '../../repair/give-up.ts';
import { type Choice, type Decision, type Message, message, YES_OR_NO } from '../../turn/index.ts';
import { FORM } from './form.ts';
import type { Note, Notes } from './notes.ts';
import { filledOf, type Progress } from './step.ts';

/** At most so many quick replies fit below a question. */
const MOST_CHOICES = 3;

interface AskingItem {
  readonly say: readonly Message[];
  readonly names: readonly string[];
  /** Whether the words were to be the answer, and weren't. */
  readonly isMissed: boolean;
}

/** Asks which thing, or how many of it, with the order's own names to press. */
export function askItem(progress: Progress, { say, names, isMissed }: AskingItem): Decision {
  const { turn, state } = progress;
  const timesMissed = isMissed ? countMiss(turn, 'ReturnItem') : 0;
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const lead = isMissed ? [] : leadIn(FORM, turn, state);
  const { isToBeConfirmed } = state;
  const asked = askFor(FORM, RETURN_ITEM, { turn, filled: filledOf(progress), lead: [], timesMissed, isToBeConfirmed });
  const choices = names.slice(0, MOST_CHOICES).map(toChoice);
  return { ...asked, say: [...lead, ...say], ...(choices.length > 0 && { choices }) };
}

const toChoice = (label: string): Choice => ({ label: message('choice.value', { label }), says: label });

/** Asks something that takes a yes or no, and notes what it was. */
export function askYesOrNo(
  progress: Progress,
  asking: Extract<Notes['asking'], string>,
  say: readonly Message[],
): Decision {
  const { turn, state, notes } = progress;
  const isAgain = notes.asking === asking;
  const timesMissed = isAgain ? countMiss(turn, null) : 0;
  if (timesMissed >= MAX_MISSES) return giveUp(turn);
  const filled = filledOf({ state, notes: { ...notes, asking } satisfies Partial<Record<Note, string>> });
  const lead = isAgain ? [message(timesMissed > 1 ? 'form.yesOrNoOnly' : 'form.yesOrNo')] : leadIn(FORM, turn, state);
  return {
    move: { kind: 'confirm', intent: 'ProcessReturn' },
    say: [...lead, ...say],
    choices: YES_OR_NO,
    slots: turn.slots,
    memory: {
      ...turn.memory,
      task: {
        ...{ intent: 'ProcessReturn', filled, asked: 'yes', timesMissed },
        ...{ isToBeConfirmed: state.isToBeConfirmed, isOffered: false },
      },
    },
  };
}
