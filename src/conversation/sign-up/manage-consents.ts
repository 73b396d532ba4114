import { type Decision, type ManagePorts, type Task, type Turn } from '../turn/index.ts';
import { kindOfSlot, type ValueKind } from '../understanding/values/index.ts';
import { askAgain } from './ask-consent.ts';
import { answerConsent } from './answer-consent.ts';
import { consentStep, withoutStep } from './consent-step.ts';

type Ports = Pick<ManagePorts, 'identity' | 'signUps' | 'consents' | 'confirmations' | 'digest'>;

/** What a turn at a question for consent comes to: its answer, or the turn as one about the details again. */
export type ConsentTurn =
  { readonly kind: 'answered'; readonly decision: Decision } | { readonly kind: 'details'; readonly turn: Turn };

/** Answers a turn at a question for consent. Other details than before are taken first, and everything is asked anew. */
export async function manageConsents(turn: Turn, ports: Ports): Promise<ConsentTurn> {
  const step = consentStep(turn.memory);
  if (!step) return { kind: 'details', turn };
  if (!tellsOtherDetails(turn, step.task))
    return { kind: 'answered', decision: await answerConsent(turn, step, ports) };
  const { nonce: _, ...task } = step.task;
  const back: Task = { ...task, filled: withoutStep(task.filled), asked: 'change', timesMissed: 0 };
  return { kind: 'details', turn: { ...turn, stage: { kind: 'start' }, memory: { ...turn.memory, task: back } } };
}

/** "No wait, my email is …". What is said again as it was before changes nothing. */
function tellsOtherDetails({ found, corrections }: Turn, { intent, filled }: Task): boolean {
  const known = new Map<ValueKind, string>();
  for (const [slot, { value }] of Object.entries(filled)) {
    const kind = kindOfSlot(intent, slot);
    if (kind) known.set(kind, value);
  }
  return [...found, ...corrections].some(({ kind, value }) => known.has(kind) && known.get(kind) !== value);
}

/** Puts the open question again, after something in between; undefined while none is open. */
export function resumeConsents(turn: Turn): Decision | undefined {
  const step = consentStep(turn.memory);
  return step && askAgain(turn, step.asked, []);
}
