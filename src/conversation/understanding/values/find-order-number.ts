import { findEmails } from './find-emails.ts';
import { findOrderNumbers } from './find-order-numbers.ts';
import { findOtherNumbers } from './find-other-numbers.ts';
import { findPhones } from './find-phones.ts';
import { readSentence } from './sentence.ts';
import { settleValues } from './settle-values.ts';

/** Each takes what those before it have left. */
const FINDERS = [findEmails, findPhones, findOtherNumbers, findOrderNumbers];
/** None of them reads the day. */
const ANY_DAY = '1970-01-01';

/**
 * The one order number in the answer to the question for it, as `findValues` finds it; of a number that is corrected
 * the last one. Undefined when there is none or more than one.
 */
export function findOrderNumber(words: string): string | undefined {
  let sentence = readSentence(words, { asked: 'orderNumber', today: ANY_DAY });
  for (const find of FINDERS) sentence = { ...sentence, spotted: [...sentence.spotted, ...find(sentence)] };
  const [only, ...others] = settleValues(sentence).filter(({ kind }) => kind === 'orderNumber');
  return others.length === 0 ? only?.value : undefined;
}
