import type { DialogAction, IntentState } from '../dialog/state.ts';
import type { Step } from '../dialog/step.ts';

/** What the dialog took the customer's text for. */
export type Decision =
  | { kind: 'started-intent' | 'switched-intent'; intent: string }
  | { kind: 'answered-slot' | 'missed-slot'; slot: string }
  | { kind: 'confirmed' | 'declined' | 'unclear-confirmation' | 'fell-back' | 'went-on' }
  | { kind: 'took-step'; step: string };

/** What the bot was waiting for. */
interface Question {
  intent: IntentState | null;
  dialogAction: DialogAction | null;
}

/** Read from the first step of a turn, and from what the bot had asked before it. */
export function decisionOf(first: Step, before: Question): Decision {
  switch (first.kind) {
    case 'start-intent':
      return { kind: isSwitch(first.intent, before) ? 'switched-intent' : 'started-intent', intent: first.intent };
    case 'slot-captured':
      return { kind: 'answered-slot', slot: first.slot };
    case 'slot-missed':
      return { kind: 'missed-slot', slot: first.slot };
    case 'confirmation-answered':
      return { kind: first.isYes ? 'confirmed' : 'declined' };
    case 'confirmation-unclear':
      return { kind: 'unclear-confirmation' };
    case 'fall-back':
      return { kind: 'fell-back' };
    case 'advance':
      return { kind: 'went-on' };
    default:
      return { kind: 'took-step', step: first.kind };
  }
}

const isSwitch = (intent: string, { intent: active, dialogAction }: Question): boolean =>
  (dialogAction?.type === 'ElicitSlot' || dialogAction?.type === 'ConfirmIntent') && active?.name !== intent;
