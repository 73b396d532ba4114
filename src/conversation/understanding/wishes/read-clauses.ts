import { isFurtherTopic, isPartOfEarlier, leadsOnTo, type RecognizedClause } from './is-part-of.ts';
import { RELATES, SUBORDINATES } from './joints.ts';
import { type Recognition, recognizeWish } from './recognize-wish.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import type { WishIntent } from './wish.ts';

/** A clause with the wish that it says, if it says one of its own. */
export interface ReadClause extends RecognizedClause {
  readonly intent?: WishIntent;
  /** Set for a clause that says why the next one is wished. */
  readonly leadsOn?: boolean;
}

/**
 * Reads a message clause by clause: which of them are wishes, and which only give a wish its reason or its details.
 *
 * @param likely the intents that Lex holds possible, best first; they decide where a single wish may be several
 */
export function readClauses(message: string, likely: readonly string[]): readonly ReadClause[] {
  const clauses = splitClauses(message).map((clause): RecognizedClause => ({
    ...clause,
    recognition: isSubordinate(clause) ? undefined : recognizeWish(clause.words),
  }));
  const isOnly = clauses.filter(({ recognition }) => recognition).length === 1;

  return clauses.map((clause, index): ReadClause => {
    if (!clause.recognition || isFurtherTopic(clause, clauses[index - 1])) return clause;
    const [own] = clause.recognition.intents;
    const speaksOfAnother = ({ recognition }: RecognizedClause) => recognition && recognition.intents[0] !== own;
    const earlier = clauses.slice(0, index).findLast(speaksOfAnother);
    if (isPartOfEarlier(clause, earlier, clauses[index - 1])) return clause;
    if (leadsOnTo(clause, clauses.slice(index + 1).find(speaksOfAnother))) return { ...clause, leadsOn: true };
    return { ...clause, intent: (isOnly && likelyOf(clause.recognition, likely)) || own };
  });
}

const isSubordinate = ({ start, joint, words }: Clause): boolean =>
  SUBORDINATES.test(joint + words) || (start > 0 && !/[.!?;\n]/.test(joint) && RELATES.test(words));

const likelyOf = ({ intents }: Recognition, likely: readonly string[]): WishIntent | undefined =>
  likely.flatMap((name) => intents.filter((intent) => intent === name))[0];
