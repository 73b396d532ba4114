import { suspend } from '../dialog/waiting.ts';
import { type Decision, slotsFrom, type Turn } from '../turn/index.ts';
import { type PrivacyStage, privacyTask } from './privacy-task.ts';

/** Goes on to fulfillment without a further question; the wish at hand waits. */
export const fulfilNow = (turn: Turn, stage: Extract<PrivacyStage, { kind: 'withdrawing' | 'copying' }>): Decision => ({
  move: { kind: 'fulfil', intent: 'ManagePrivacy' },
  say: [],
  slots: slotsFrom('ManagePrivacy', {}),
  memory: { ...aside(turn), timesLost: 0, task: privacyTask(stage) },
});

/** The memory with the wish at hand put aside, unless it is about one's data itself. */
export const aside = ({ memory }: Turn): Turn['memory'] =>
  memory.task?.intent === 'ManagePrivacy' ? memory : suspend(memory);
