import { belongsTo } from './belonging.ts';
import { ADDS, SUBORDINATES } from './joints.ts';
import { namesTopic, type Recognition, recognizeWish } from './recognize-wish.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import type { WishIntent } from './wish.ts';

interface RecognizedClause extends Clause {
  readonly recognition: Recognition | undefined;
}

/** A clause with the wish that it says, if it says one of its own. */
export interface ReadClause extends RecognizedClause {
  readonly intent?: WishIntent;
  /** Set for a clause that says why the next one is wished. */
  readonly leadsOn?: boolean;
}

/** "my refund", "the discount on my bill": no verb in it. */
const NOUNS_ONLY =
  /^(?!.*\b(?:\w+n['’]t|(?:is|was|has|does|did|do|wo|ca)nt|is|are|was|were|has|have|had|did|does|do|never|not|came|come|arrived|broke)\b)(?:my|the|a|an|our|this|that|some)(?: [\w'’-]+){1,2}(?: (?:on|for|in|of|from|with)(?: [\w'’-]+){1,3})?$/i;

/**
 * Reads a message clause by clause: which of them are wishes, and which only give a wish its reason or its details.
 *
 * @param likely the intents that Lex holds possible, best first; they decide where a single wish may be several
 */
export function readClauses(message: string, likely: readonly string[]): readonly ReadClause[] {
  const clauses = splitClauses(message).map((clause): RecognizedClause => {
    const isSubordinate = SUBORDINATES.test(clause.joint + clause.words);
    return { ...clause, recognition: isSubordinate ? undefined : recognizeWish(clause.words) };
  });
  const isOnly = clauses.filter(({ recognition }) => recognition).length === 1;
  return clauses.map((clause, index): ReadClause => {
    if (!clause.recognition || isTopicOf(clauses[index - 1], clause)) return clause;
    const before = clauses.slice(0, index).findLast(({ recognition }) => recognition);
    const after = clauses.slice(index + 1).find(({ recognition }) => recognition);
    if (isPart(clause, before, clause)) return clause;
    if (clause.recognition.strength !== 'followUps' && isPart(clause, after, after))
      return { ...clause, leadsOn: true };
    return { ...clause, intent: (isOnly && likelyOf(clause.recognition, likely)) || clause.recognition.intents[0] };
  });
}

const IS_ABOUT = /^it(?: i|['’]?)s about\b/i;

/** True when a clause is a part of what another asks for, and the later of the two doesn't say that it adds something. */
function isPart(clause: RecognizedClause, other: RecognizedClause | undefined, later: Clause | undefined): boolean {
  if (!clause.recognition || !other?.recognition || !later || ADDS.test(`${later.joint} ${later.words}`)) return false;
  const [own, others] = [clause.recognition, other.recognition];
  const strength = NOUNS_ONLY.test(clause.words) ? 'mentions' : own.strength;
  if (strength === 'tells' && clause === later && /\band\b/i.test(clause.joint)) return false;
  return belongsTo(own.intents[0], strength, others.intents[0]);
}

/** "call me about my order" · "and my refund" */
const isTopicOf = (before: Clause | undefined, clause: Clause): boolean =>
  before !== undefined && NOUNS_ONLY.test(clause.words) && (namesTopic(before.words) || IS_ABOUT.test(before.words));

const likelyOf = ({ intents }: Recognition, likely: readonly string[]): WishIntent | undefined =>
  likely.flatMap((name) => intents.filter((intent) => intent === name))[0];
