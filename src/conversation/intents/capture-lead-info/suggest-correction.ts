import { suggestEmail } from '#business/customers/index';
import type { FormState } from '../../form/state.ts';
import { CARRIED } from '../../sign-up/index.ts';
import { type Decision, type Memory, message, slotsFrom, type Task, type Turn, YES_OR_NO } from '../../turn/index.ts';

/**
 * Asks whether another address was meant, when the one just said looks mistyped. An address that is known to be right is
 * never doubted: one that verified an order, or that the customer has insisted on.
 */
export function suggestCorrection(turn: Turn, { filled, task }: FormState): Decision | undefined {
  const email = filled['CustomerEmail'];
  if (email?.source !== 'said' || isSettled(turn, task, email.value)) return undefined;
  const suggestion = suggestEmail(email.value);
  if (suggestion === undefined) return undefined;
  const doubted: Task = {
    intent: 'CaptureLeadInfo',
    filled: { ...filled, [CARRIED.suggestion]: { value: `${email.value} ${suggestion}`, source: 'profile' } },
    asked: 'yes',
    timesMissed: 0,
    isToBeConfirmed: task?.isToBeConfirmed ?? false,
    isOffered: false,
  };
  return ask({ ...turn.memory, task: doubted }, suggestion);
}

const ask = (memory: Memory, suggestion: string): Decision => ({
  move: { kind: 'confirm', intent: 'CaptureLeadInfo' },
  say: [message('captureLeadInfo.didYouMean', { suggestion })],
  choices: YES_OR_NO,
  slots: slotsFrom('CaptureLeadInfo', memory.task?.filled ?? {}),
  memory,
});

/** Puts the open doubt again, after something in between; undefined where there is none. */
export function resumeDoubt({ memory }: Turn): Decision | undefined {
  const [, suggestion] = doubtsOf(memory.task);
  if (!memory.task || suggestion === undefined) return undefined;
  return ask({ ...memory, task: { ...memory.task, asked: 'yes' } }, suggestion);
}

const doubtsOf = (task: Task | undefined): readonly string[] =>
  task?.filled[CARRIED.suggestion]?.value.split(' ') ?? [];

const isSettled = ({ memory }: Turn, task: Task | undefined, email: string): boolean =>
  email === memory.identity?.email || email === task?.filled['CustomerEmail']?.value || doubtsOf(task)[0] === email;

const isInDoubt = ({ task }: Turn['memory']): boolean =>
  task?.asked === 'yes' && task.nonce === undefined && doubtsOf(task).length === 2;

/** The turn as if the address had been said as it is meant: a yes takes the suggestion, everything else keeps what was typed. */
export function settleDoubt(turn: Turn): Turn {
  const { task } = turn.memory;
  const [typed = '', suggestion = ''] = doubtsOf(task);
  if (!task || !isInDoubt(turn.memory)) return turn;
  const isYes = turn.stage.kind === 'confirmation-answered' && turn.stage.answer === 'yes';
  const other = turn.found.find(({ kind }) => kind === 'email')?.value;
  const value = other ?? (isYes ? suggestion : typed);
  const email = { value, source: 'said' as const };
  const settled: Task = {
    ...task,
    // Kept in half, so that the same address isn't doubted twice.
    filled: { ...task.filled, CustomerEmail: email, [CARRIED.suggestion]: { value: typed, source: 'profile' } },
    asked: { slot: 'CustomerEmail' },
  };
  const memory = { ...turn.memory, known: { ...turn.memory.known, email }, task: settled };
  return { ...turn, stage: { kind: 'start' }, corrections: [], found: [], slots: {}, memory };
}
