import { type Decision, type Message, message, type Turn } from '../turn/index.ts';
import { findWishes } from '../understanding/wishes/index.ts';
import { goBackUnderstood } from './go-back.ts';

const NEVER_WHOLE: readonly Message[] = [message('card.neverWhole')];

/** Asks for no whole card numbers, before whatever else is answered. */
export const warnOfCardNumber = ({ hidesCardNumber }: Turn): readonly Message[] => (hidesCardNumber ? NEVER_WHOLE : []);

/** The same alone, where the rest of the words is no wish: nothing is counted, and the open question is put again. */
export function answerCardNumber(turn: Turn): Decision | undefined {
  if (!turn.hidesCardNumber || findWishes(turn.words, []).length > 0) return undefined;
  return goBackUnderstood(turn, NEVER_WHOLE);
}
