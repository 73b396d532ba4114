import { CALLBACK_TOPIC } from './callback-topics.ts';
import { CATEGORY } from './categories.ts';
import { CONTACT_PREFERENCE } from './contact-preferences.ts';
import { findContactPreferences } from './find-contact-preferences.ts';
import { findBookingCodes } from './find-booking-codes.ts';
import { findBudgets } from './find-budgets.ts';
import { findDates } from './find-dates.ts';
import { findEmails } from './find-emails.ts';
import { findNames } from './find-names.ts';
import { findOrderNumbers } from './find-order-numbers.ts';
import { findOtherNumbers } from './find-other-numbers.ts';
import { findPhones } from './find-phones.ts';
import { findResolutions } from './find-resolutions.ts';
import { findReturnReasons } from './find-return-reasons.ts';
import { findReturnedThings } from './find-returned-things.ts';
import { findTimes } from './find-times.ts';
import { findTimeZones } from './find-time-zones.ts';
import { createListedFinder } from './listed-kind.ts';
import { PRODUCT } from './products.ts';
import { RESOLUTION, RETURN_ITEM, RETURN_REASON } from './returns.ts';
import { type Around, readSentence, type Sentence, type Spotted } from './sentence.ts';
import { settleValues } from './settle-values.ts';
import { surenessOf } from './sureness.ts';
import { TIER } from './tiers.ts';
import type { FoundValue } from './value-kind.ts';

/** Each takes what those before it have left. */
const FINDERS: readonly ((sentence: Sentence) => Spotted[])[] = [
  findEmails,
  findBookingCodes,
  findPhones,
  findDates,
  findTimes,
  findTimeZones,
  findBudgets,
  findOtherNumbers,
  findOrderNumbers,
  findNames,
  findReturnReasons,
  findResolutions,
  createListedFinder(RETURN_REASON),
  createListedFinder(RESOLUTION),
  createListedFinder(CALLBACK_TOPIC),
  findContactPreferences,
  createListedFinder(CONTACT_PREFERENCE),
  createListedFinder(TIER),
  createListedFinder(RETURN_ITEM),
  findReturnedThings,
  createListedFinder(PRODUCT),
  createListedFinder(CATEGORY),
];

/**
 * Every value that a message holds, for any slot of any intent, in the order of the words.
 *
 * Of a value that is corrected within the message ("12345, sorry, 12346") the last one counts; one that is turned down
 * ("not Electronics") isn't there. Several that stand side by side are all there, except ways of contact: "call or
 * email me" prefers none.
 *
 * @param around what the bot has just asked for, if anything: it tells what a bare value is; and today
 * @example findValues('order was something like 12345', { today }) → [{ kind: 'orderNumber', value: '12345', … 'guessed' }]
 */
export function findValues(words: string, around: Around): readonly FoundValue[] {
  let sentence = readSentence(words, around);
  for (const find of FINDERS) sentence = { ...sentence, spotted: [...sentence.spotted, ...find(sentence)] };
  return settleValues(sentence).map((spot) => ({
    kind: spot.kind,
    value: spot.value,
    words: words.slice(spot.start, spot.end),
    sureness: surenessOf(sentence, spot),
  }));
}
