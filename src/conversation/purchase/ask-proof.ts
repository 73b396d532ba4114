import { type Decision, type Message, message, slotsFrom, type Turn } from '../turn/index.ts';
import { saleTask } from './sale-task.ts';

/** Where the last four digits are asked. No code takes their place: a charge needs them each time. */
export const PROOF_SLOT = 'PaymentLastFour';

interface Asking {
  readonly lead: readonly Message[];
  readonly timesMissed?: number;
}

/** Asks for the last four digits of the card that is to be charged. */
export const elicitProof = (turn: Turn, offerId: string, { lead, timesMissed = 0 }: Asking): Decision => ({
  move: { kind: 'elicit', intent: 'UpsellProducts', slot: PROOF_SLOT },
  say: [...lead, message('question', { intent: 'UpsellProducts', slot: PROOF_SLOT, attempt: timesMissed })],
  slots: slotsFrom('UpsellProducts', {}),
  memory: { ...turn.memory, task: saleTask({ asked: { slot: PROOF_SLOT }, offerId, timesMissed }) },
});
