import type { Turn } from '../turn/index.ts';
import { type FoundValue, kindOfSlot, type ValueKind } from '../understanding/values/index.ts';
import { ORDER_CUE } from '../understanding/values/order-cue.ts';

/** What can't be mistaken for a proof. */
const NO_DIGITS: readonly ValueKind[] = ['email', 'category', 'contactPreference', 'returnReason', 'resolution'];

/** Digits said for a proof are no order number, and aren't remembered as anything. */
export const isNoProof = (turn: Turn, value: FoundValue): boolean =>
  !isProofAsked(turn) || NO_DIGITS.includes(value.kind) || isOrderForSure(turn, value);

/** True when the open question is for a proof of identity. */
export const isProofAsked = ({ memory: { task } }: Turn): boolean =>
  typeof task?.asked === 'object' && kindOfSlot(task.intent, task.asked.slot) === undefined;

/** An order number that can't be meant for the proof: it follows the word "order", or is no code by its length. */
function isOrderForSure({ words, memory: { task } }: Turn, { kind, value, words: said }: FoundValue): boolean {
  if (kind !== 'orderNumber') return false;
  const isCodeAsked = typeof task?.asked === 'object' && task.asked.slot === 'VerificationCode';
  if (isCodeAsked && value.length !== CODE_DIGITS && /\d/.test(said)) return true;
  return ORDER_CUE.test(words.slice(0, words.indexOf(said)).toLowerCase());
}
const CODE_DIGITS = 6;
