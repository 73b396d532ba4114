import { toPlain } from './small-talk.ts';

const POINTS = '(?:(?:loyalty|reward|rewards|bonus|member|membership) )?points(?: balance)?';
const ASKED = [
  `how many ${POINTS}`,
  `(?:what (?:s|is|are)|whats|show me|tell me|check|see|know)(?: about)? (?:my|our|the) ${POINTS}`,
  `(?:do|did) i have (?:any |enough )?${POINTS}`,
  `^(?:my )?(?:loyalty|rewards?) (?:points|balance|status)$`,
  `^my points(?: balance)?$`,
  `(?:how (?:far|close|long)|what do i need|when do i|how do i (?:get|become|reach)).* (?:next (?:tier|level)|(?:silver|gold|platinum)(?: member)?)$`,
];
const PATTERN = new RegExp(ASKED.join('|'));

/** True for a question about one's own loyalty points, or how far the next tier is. */
export const asksForPoints = (words: string): boolean => PATTERN.test(toPlain(words));
