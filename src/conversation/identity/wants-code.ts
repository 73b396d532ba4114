import type { Turn } from '../turn/index.ts';

const WANTS_CODE = /\b(code|send (it|me one) (again|instead)|resend|again|(text|e-?mail) me)\b/i;
const HAS_NO_PROOF = /\b((don'?t|do not|can'?t|cannot) (have|know|remember|find)|no idea|not sure|lost|forgot)\b/i;

/** The slots at which a code may be asked for instead. */
const PROOFS = ['PaymentLastFour', 'DeliveryPostalCode', 'VerificationCode'];

/** True when the customer, asked for a proof, can't give it or wants a code sent. */
export function wantsCode({ stage, words }: Turn): boolean {
  if (stage.kind !== 'slot-missed' || !PROOFS.includes(stage.slot)) return false;
  return asksForCode(words);
}

/** True for words that ask for a code, or say that there is none. */
export const asksForCode = (words: string): boolean => WANTS_CODE.test(words) || HAS_NO_PROOF.test(words);
