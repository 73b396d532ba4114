import { type Decision, type Message, message, slotsFrom, type Turn } from '../turn/index.ts';
import { PAYMENT_LAST_FOUR, VERIFICATION_CODE } from '../identity/proof-slots.ts';
import { saleTask } from './sale-task.ts';

interface Asking {
  readonly lead: readonly Message[];
  readonly timesMissed?: number;
}

/** Asks for the last four digits of the card that is to be charged. No code takes their place. */
export const elicitProof = (turn: Turn, offerId: string, asking: Asking): Decision =>
  elicit(turn, offerId, { ...asking, slot: PAYMENT_LAST_FOUR.slot });

/** Asks for the code that a charge above the limit needs beside the digits. */
export const elicitCode = (turn: Turn, offerId: string, asking: Asking): Decision => ({
  ...elicit(turn, offerId, { ...asking, slot: VERIFICATION_CODE.slot }),
  ...(VERIFICATION_CODE.choices && { choices: VERIFICATION_CODE.choices }),
});

const elicit = (
  turn: Turn,
  offerId: string,
  { lead, timesMissed = 0, slot }: Asking & { readonly slot: string },
): Decision => ({
  move: { kind: 'elicit', intent: 'UpsellProducts', slot },
  say: [...lead, message('question', { intent: 'UpsellProducts', slot, attempt: timesMissed })],
  slots: slotsFrom('UpsellProducts', {}),
  memory: { ...turn.memory, task: saleTask({ asked: { slot }, offerId, timesMissed }) },
});
