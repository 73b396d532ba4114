import { toPlain } from './small-talk.ts';

const CREDIT = '(?:(?:store|shop) credits?|credit balance)';
const ASKED = [
  `how much (?:${CREDIT}|credit)(?: balance)? (?:do i|have i|is|there)`,
  `how much (?:money )?(?:do i have|have i got|is|s)(?: there)?(?: left)? (?:on|in|as|of) (?:my )?${CREDIT}`,
  `(?:what (?:s|is)|whats|show me|tell me|check|see|know)(?: about)? (?:my|our|the) ${CREDIT}`,
  `(?:do|did) i (?:still )?have (?:any |some |enough )?${CREDIT}`,
  `have i (?:got )?(?:any |some )?${CREDIT}`,
  `^(?:my )?${CREDIT}(?: balance)$`,
  `^my ${CREDIT}$`,
  `(?:use|spend|pay with|redeem|apply) my ${CREDIT}`,
];
const PATTERN = new RegExp(ASKED.join('|'));

/** True for a question about one's own store credit, or how it is spent; "store credit" alone chooses it for a return. */
export const asksForCredit = (words: string): boolean => PATTERN.test(toPlain(words));
