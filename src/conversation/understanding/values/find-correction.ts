import { findValues } from './find-values.ts';
import type { Around } from './sentence.ts';
import type { FoundValue, ValueKind } from './value-kind.ts';

/** What announces that something said before was wrong. */
const MARKER =
  /(?:^|[^\p{L}])(?:no(?!\p{L}| (?:idea|clue|matter|problem|one))|nope|wait|hold on|sorry|i mean(?:t)?|actually|correction|oops|whoops|my (?:bad|mistake)|scratch that|strike that|make (?:it|that)|change (?:it|that|my|the)|switch (?:it|to)|should (?:be|have been|say)|instead|rather|typo|mistyped|not|isn't|wasn't|wrong (?:number|email|e-mail|address|phone|name|order)|i said|let's (?:say|make|do)|update (?:it|my|the)|use)(?!\p{L})/iu;
const MARKERS_BEFORE =
  /^(?:[\s\p{P}]*(?:no|nope|wait|hold on|sorry|i meant|i mean|actually|correction|oops|my bad|my mistake|scratch that|make (?:it|that)|change (?:it|that) to|switch to|it should be|should be|should have been|let's (?:say|make it|do)|it's|it is|that's|rather|use|but|oh|um|uh|well|please)(?!\p{L})(?:[\s,:;.!-]+))+/iu;
/** These and the value may be all of a message that puts another value in an earlier one's place. */
const LITTLE =
  /\b(?:my|the|it's|it|is|its|was|number|order|email|e-mail|address|phone|cell|mobile|name|first|last|category|budget|please|thanks|for|in|by|a|an|that|should|be|ok|and|use|to)\b|[\s\p{P}\p{S}]/giu;

export interface Correction extends FoundValue {
  /** What was known until now. */
  readonly before: string;
}

/**
 * The earlier value that the customer corrects: "no wait, it's 12346", "not Electronics, Home", "actually make it SMS".
 *
 * A new value of a kind that is known, in answer to the question for another kind, corrects too when the words are
 * little else. Of several the last one counts. Undefined when nothing that is known is corrected.
 *
 * @param known values of the conversation so far, as `findValues` writes them
 */
export function findCorrection(
  words: string,
  known: Partial<Record<ValueKind, string>>,
  around: Around,
): Correction | undefined {
  const toCorrection = (found: FoundValue): Correction[] => {
    const before = known[found.kind];
    return before === undefined || before === found.value ? [] : [{ ...found, before }];
  };
  const found = findValues(words, around).flatMap(toCorrection);
  if (MARKER.test(words)) return found.at(-1) ?? correctedAnswer(words, known, around).flatMap(toCorrection).at(-1);

  const [only, ...others] = found.filter(({ kind }) => kind !== around.asked);
  const isLittleElse = only && words.replace(only.words, '').replace(LITTLE, '') === '';
  return isLittleElse && others.length === 0 ? only : undefined;
}

/** A bare value after the marker is read as an answer to each question that was answered before. */
function correctedAnswer(words: string, known: Partial<Record<ValueKind, string>>, around: Around): FoundValue[] {
  const clauses = words.split(/[,;.!?](?=\s)/).map((clause) => clause.replace(MARKERS_BEFORE, '').trim());
  const rest = words.replace(MARKERS_BEFORE, '').trim();
  for (const said of [rest, ...clauses.reverse()]) {
    for (const kind of Object.keys(known) as ValueKind[]) {
      const found = findValues(said, { ...around, asked: kind }).filter((value) => value.kind === kind);
      if (found.length > 0 && mayStandAlone(kind, said)) return found;
    }
  }
  return [];
}

/** Any word may look like a name; one with a capital may be one. */
const mayStandAlone = (kind: ValueKind, said: string): boolean =>
  (kind !== 'firstName' && kind !== 'lastName') || /^\p{Lu}\p{Ll}+[.!]?$/u.test(said);
