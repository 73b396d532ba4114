import type { ConsentPurpose } from '#business/consents/index';
import type { Recipient } from '#business/sign-ups/index';
import type { Filled } from '../form/fill.ts';
import type { Heard, Memory, Task } from '../turn/index.ts';

/** Values of a sign-up that no slot asks for. */
export const CARRIED = {
  /** The question for consent that is open. */
  consent: 'ConsentAsked',
  /** The address that may have been meant in the place of the one that was typed. */
  suggestion: 'EmailSuggested',
  /** What brought the customer to sign up: a `LeadSource`. */
  source: 'SignUpSource',
} as const;

/** The question that is open, as the conversation remembers it, so that it can be put again. */
export interface AskedConsent {
  readonly purpose: ConsentPurpose;
  readonly partners: readonly Recipient[];
  /** The message that it was put after. */
  readonly after?: Heard;
}

/** Where the consents of a sign-up stand in the conversation. */
export interface ConsentStep {
  readonly task: Task;
  readonly nonce: string;
  readonly asked: AskedConsent;
}

/** The open question for consent; undefined while none is. */
export function consentStep({ task }: Pick<Memory, 'task'>): ConsentStep | undefined {
  const asked = task?.intent === 'CaptureLeadInfo' ? task.filled[CARRIED.consent] : undefined;
  if (!task || !asked || task.nonce === undefined) return undefined;
  return { task, nonce: task.nonce, asked: JSON.parse(asked.value) as AskedConsent };
}

/** The wish to sign up, at the end of all questions for consent; with `withAsked` at one of them. */
export const consentTask = (filled: Filled, nonce: string): Task => ({
  intent: 'CaptureLeadInfo',
  filled: withoutStep(filled),
  asked: 'yes',
  timesMissed: 0,
  isToBeConfirmed: false,
  isOffered: false,
  nonce,
});

export const withAsked = (task: Task, asked: AskedConsent): Task => ({
  ...task,
  filled: { ...task.filled, [CARRIED.consent]: { value: JSON.stringify(asked), source: 'profile' } },
  asked: 'yes',
});

/** What is filled, without the step that the sign-up is at. */
export function withoutStep({ [CARRIED.consent]: _, [CARRIED.suggestion]: __, ...filled }: Filled): Filled {
  return filled;
}
