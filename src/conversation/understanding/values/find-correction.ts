import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { findValues } from './find-values.ts';
import { toPlainText } from './plain-text.ts';
import type { Around } from './sentence.ts';
import type { FoundValue, ValueKind } from './value-kind.ts';

/** What announces that something said before was wrong, or that the customer has thought again. */
const MARKER =
  /(?:^|[^\p{L}])(?:no(?!\p{L}| (?:idea|clue|matter|problem|one|more|later|less|earlier))|nope|nah|wait|hold on|sorry|pardon|i mean(?:t)?|actually|correction|oops|whoops|oh shoot|my (?:bad|mistake)|scratch that|strike that|forget|make (?:it|that)|change (?:it|that|my|the)|switch|should (?:be|have been|say)|instead|rather|typo|mistyped|misread|misheard|not|isn't|wasn't|wrong|backwards|i said|let's (?:say|make|do)|update (?:it|my|the)|use|on second thoughts?|changed my mind|can't do|cant do|old (?:number|email|e-mail|address|phone|name|order)|new one|this one is|(?:dropped|missed|skipped|forgot) an?|put (?:that|this|it) (?:as|down)|the (?:real|true) reason|is better|would be (?:better|nicer))(?!\p{L})/iu;
const MARKERS_BEFORE =
  /^(?:[\s\p{P}]*(?:no|nope|nah|wait|hold on|sorry|i meant|i mean|actually|correction|oops|my bad|my mistake|scratch that|make (?:it|that)|change (?:it|that) to|switch to|it should be|should be|should have been|let's (?:say|make it|do)|it's|it is|that's|rather|use|but|oh|um|uh|well|please)(?!\p{L})(?:[\s,:;.!-]+))+/iu;
/** The words before the value in the middle of a message. */
const MARKER_WITHIN = /^.*\b(?:i meant?|it's|it is|its|make (?:it|that)|to|should be|use)\s+/i;
/** These and the value may be all of a message that puts another value in an earlier one's place. */
const LITTLE =
  /\b(?:with an? \w|my|the|it's|it|is|its|was|number|order|email|e-mail|address|phone|cell|mobile|name|first|last|category|budget|please|thanks|for|in|by|a|an|that|should|be|ok|and|use|to)\b|[\s\p{P}\p{S}]/giu;

/** How a first name is spelled: "John with an h". */
const WITH_LETTER = /^[^\p{L}\d_]*(?:it'?s )?\p{L}+,? with an? \p{L}[^\p{L}\d_]*$/iu;

export interface Correction extends FoundValue {
  /** What was known until now. */
  readonly before: string;
}

type Known = Partial<Record<ValueKind, string>>;

/**
 * The earlier values that the customer corrects: "no wait, it's 12346", "not Electronics, Home", "actually make it SMS".
 *
 * A new value of a kind that is known, in answer to the question for another kind, corrects too when the words are
 * little else. Of several of a kind the last one counts. Empty when nothing that is known is corrected.
 *
 * @param known values of the conversation so far, as `findValues` writes them
 */
export function findCorrections(words: string, known: Known, around: Around): readonly Correction[] {
  const plain = toPlainText(words);
  const found = findValues(words, around);
  if (WITH_LETTER.test(plain) && known.firstName !== undefined && around.asked === 'lastName')
    return correctedAnswer(words, { firstName: known.firstName }, around);
  const other = found.flatMap((value) => toCorrection(value, known));
  if (MARKER.test(plain)) {
    const isAnswered = found.some(({ kind }) => kind === around.asked);
    const corrections = other.length > 0 || isAnswered ? other : correctedAnswer(words, known, around);
    return corrections.filter(({ kind }, index) => !corrections.slice(index + 1).some((later) => later.kind === kind));
  }
  const unasked = other.filter(({ kind }) => kind !== around.asked);
  const [only] = unasked;
  const isLittleElse = only && plain.replace(toPlainText(only.words), '').replace(LITTLE, '') === '';
  return isLittleElse && unasked.length === 1 ? unasked : [];
}

/** The one value that is corrected, of several the last; undefined when nothing is. */
export const findCorrection = (words: string, known: Known, around: Around): Correction | undefined =>
  findCorrections(words, known, around).at(-1);

function toCorrection(found: FoundValue, known: Known): Correction[] {
  const before = known[found.kind];
  return before === undefined || before === found.value ? [] : [{ ...found, before }];
}

/** A bare value after the marker is read as an answer to each question that was answered before. */
function correctedAnswer(words: string, known: Known, around: Around): readonly Correction[] {
  const clauses = words.split(/[,;.!?](?=\s)/).map((clause) => clause.replace(MARKERS_BEFORE, '').trim());
  const within = words.replace(MARKER_WITHIN, '').trim();
  for (const said of [words.replace(MARKERS_BEFORE, '').trim(), within, ...clauses.reverse()]) {
    for (const kind of Object.keys(known) as ValueKind[]) {
      const corrections = findValues(said, { ...around, asked: kind })
        .filter((value) => (value.kind === kind || areOfOneCall(value.kind, kind)) && mayStandAlone(value))
        .flatMap((value) => toCorrection(value, known));
      if (corrections.length > 0) return corrections;
    }
  }
  return [];
}

/** "Friday at 1 instead" answers for the day and for the hour. */
const areOfOneCall = (one: ValueKind, other: ValueKind): boolean =>
  one.startsWith('callback') && other.startsWith('callback');

/** Any word may look like a name; one that is common or has a capital may be one. */
const mayStandAlone = ({ kind, words }: FoundValue): boolean =>
  (kind !== 'firstName' && kind !== 'lastName') ||
  COMMON_FIRST_NAMES.has(words.toLowerCase()) ||
  /^\p{Lu}\p{Ll}/u.test(words);
