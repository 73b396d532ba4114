import { toPlain } from './small-talk.ts';

const LEAD = String.raw`(?:(?:ok|okay|no|then|well|please|just|i|we|you|could|can|may|would|d|ll|will|want|need|like|rather|prefer|get|have|give|me|us|to|a|an|the|my|it s fine|that s fine) )*`;
const END = String.raw`(?: (?:then|please|instead|now|for it|longer|a bit(?: longer)?|a little(?: longer)?|a few days|back))*`;

/** How people say which way out of a trouble they choose, and nothing else. */
const SAID = {
  wait: `(?:wait|keep waiting)`,
  sendAgain: `(?:(?:send|ship) (?:it|them|that|the same|one|another|another one|a new one|everything)(?: again| anew| once more)?|resend(?: it| them)?|replacement|replace (?:it|them)|new one|sent again|again)`,
  moneyBack: `(?:money(?: back)?|refund(?: me| it)?|full refund)`,
} as const;

export type TroubleChoice = keyof typeof SAID;

const PATTERNS = Object.entries(SAID).map(
  ([choice, said]) => [choice as TroubleChoice, new RegExp(`^${LEAD}${said}${END}$`)] as const,
);

/** Which way out of a trouble the words choose, if they do nothing else. */
export function readTroubleChoice(words: string): TroubleChoice | undefined {
  const plain = toPlain(words);
  return PATTERNS.find(([, says]) => says.test(plain))?.[0];
}
