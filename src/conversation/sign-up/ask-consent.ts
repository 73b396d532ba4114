import { questionOf } from '#business/consents/index';
import {
  type Decision,
  heardNow,
  type ManagePorts,
  type Message,
  message,
  slotsFrom,
  type Turn,
} from '../turn/index.ts';
import type { Filled } from '../form/fill.ts';
import { consentChoices } from './consent-buttons.ts';
import { type AskedConsent, consentTask, withAsked } from './consent-step.ts';
import { keepSignUp, type SignUpRecord } from './sign-up-record.ts';

interface Asking {
  readonly nonce: string;
  readonly filled: Filled;
  readonly record: Omit<SignUpRecord, 'open'>;
  /** Said before the question. */
  readonly lead: readonly Message[];
}

/** Asks the next question for consent; after the last one the sign-up is done, from the record that stands in the store. */
export async function askNext(
  turn: Turn,
  { nonce, filled, record, lead }: Asking,
  ports: Pick<ManagePorts, 'confirmations' | 'digest'>,
): Promise<Decision> {
  const [purpose, ...due] = record.due;
  if (purpose === undefined) {
    await keepSignUp(turn, { nonce, kept: record }, ports);
    const memory = { ...turn.memory, task: consentTask(filled, nonce) };
    const slots = slotsFrom('CaptureLeadInfo', filled);
    return { move: { kind: 'fulfil', intent: 'CaptureLeadInfo' }, say: lead, slots, memory };
  }
  const recipients = purpose === 'sale' ? record.partners : [];
  const text = questionOf(purpose, { partners: recipients });
  await keepSignUp(turn, { nonce, kept: { ...record, open: { purpose, recipients, text }, due } }, ports);
  const task = consentTask(filled, nonce);
  return askAgain({ ...turn, memory: { ...turn.memory, task } }, { purpose, partners: recipients }, lead);
}

/** Puts the open question, in its exact words; the turn's memory holds the wish. */
export function askAgain(turn: Turn, { purpose, partners }: AskedConsent, lead: readonly Message[]): Decision {
  const { memory } = turn;
  const task = memory.task && withAsked(memory.task, { purpose, partners, after: heardNow(turn) });
  return {
    move: { kind: 'confirm', intent: 'CaptureLeadInfo' },
    say: [...lead, message('captureLeadInfo.consent', { purpose, partners })],
    choices: consentChoices(purpose),
    slots: slotsFrom('CaptureLeadInfo', memory.task?.filled ?? {}),
    memory: { ...memory, ...(task && { task }) },
  };
}
