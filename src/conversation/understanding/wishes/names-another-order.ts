import { findOrderNumber } from '../values/index.ts';
import type { Wish } from './wish.ts';

const ABOUT_ONE_ORDER: ReadonlySet<Wish['intent']> = new Set(['CheckOrderStatus', 'ProcessReturn']);
const CORRECTS = /\b(?:sorry|i mean|i meant|no wait|wait|actually|rather|make that|correction|oops|instead|no)\b/i;

/** True when words with the same intent as a wish concern another order than that wish. */
export function namesAnotherOrder({ intent, words }: Wish, otherWords: string): boolean {
  if (!ABOUT_ONE_ORDER.has(intent) || CORRECTS.test(`${words} ${otherWords}`)) return false;
  const [one, other] = [findOrderNumber(words), findOrderNumber(otherWords)];
  return one !== undefined && other !== undefined && one !== other;
}
