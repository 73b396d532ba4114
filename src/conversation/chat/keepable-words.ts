import { redact } from '../understanding/redact.ts';
import { hideCardNumbers } from '../understanding/card-numbers.ts';

/** What the bot asks that proves who somebody is: what is answered to it is kept nowhere. */
const PROOFS: readonly string[] = ['PaymentLastFour', 'DeliveryPostalCode', 'VerificationCode'];
/** "my last four are 4242", "the code is 123456": digits said for a proof without having been asked. */
const PROOF_CUE = /\b(?:last (?:four|4)|ending (?:in|with)|code|card|cvv|cvc|pin|zip|postal)\b/i;

/**
 * A customer's words as a transcript may keep them: without card numbers, and without any number where a proof of
 * identity was asked or is spoken of.
 */
export function keepableWords(words: string, asked: string | undefined): string {
  const holdsProof = (asked !== undefined && PROOFS.includes(asked)) || PROOF_CUE.test(words);
  return hideCardNumbers(holdsProof ? redact(words, []) : words);
}
