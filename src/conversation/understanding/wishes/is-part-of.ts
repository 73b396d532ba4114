import { belongsTo } from './belonging.ts';
import { type Strength, STRENGTHS } from './cues/index.ts';
import { ADDS } from './joints.ts';
import { productsIn } from './plain-words.ts';
import { namesGoods, namesTopic, type Recognition } from './recognize-wish.ts';
import type { Clause } from './split-clauses.ts';

/** A clause with what it seems to ask for by itself. */
export interface RecognizedClause extends Clause {
  readonly recognition: Recognition | undefined;
}

const VERBS = String.raw`\w+n['’]t|(?:is|was|has|does|did|do|wo|ca)nt|is|are|was|were|has|have|had|did|does|do|never|not|came|come|arrived|broke|late|lost|missing|stuck|delayed|broken|damaged|dead|gone|nowhere`;
/** "my refund", "the discount on my bill". */
const NOUNS_ONLY = new RegExp(
  String.raw`^(?!.*\b(?:${VERBS})\b)(?:my|the|a|an|our|this|that|some)(?: [\w'’-]+){1,2}(?: (?:on|for|in|of|from|with)(?: [\w'’-]+){1,3})?$`,
  'i',
);
const BRINGING_UP = /^(?:(?:what|how) about|as for|about|regarding|concerning|re:?) /i;
const IS_ABOUT = /^it(?: i|['’]?)s about\b/i;

/** True when a clause is a part of what an earlier one asks for. */
export function isPartOfEarlier(
  clause: RecognizedClause,
  earlier: RecognizedClause | undefined,
  before: Clause | undefined,
): boolean {
  if (!earlier || adds(clause) || bringsUp(before, clause)) return false;
  const strength = strengthOf(clause);
  // A reason comes first or stands apart: what "and" brings after a request is a complaint of its own.
  if (strength === 'tells' && (/\band\b/i.test(clause.joint) || nameOtherThings(clause, earlier))) return false;
  return belongs(clause, strength, earlier);
}

/** True when a clause leads on to a later one that asks more plainly: gives its reason, or the thing that it is about. */
export function leadsOnTo(clause: RecognizedClause, later: RecognizedClause | undefined): boolean {
  if (!later?.recognition || adds(later) || clause.recognition?.strength === 'followUps') return false;
  const strength = strengthOf(clause);
  if (strength === 'tells' && (!isReasonFor(clause, later) || nameOtherThings(clause, later))) return false;
  const isPlainer = STRENGTHS.indexOf(later.recognition.strength) < STRENGTHS.indexOf(strength);
  return isPlainer && belongs(clause, strength, later);
}

/** "call me about my order" · "and my refund" */
export const isFurtherTopic = (clause: Clause, before: Clause | undefined): boolean =>
  before !== undefined && NOUNS_ONLY.test(clause.words) && (namesTopic(before.words) || IS_ABOUT.test(before.words));

/** Nouns alone only name a thing, whatever they would ask for as a whole message. */
const strengthOf = ({ words, recognition }: RecognizedClause): Strength =>
  NOUNS_ONLY.test(words) || !recognition ? 'mentions' : recognition.strength;

/** "The sheets, when are they coming?" */
const bringsUp = (before: Clause | undefined, { recognition }: RecognizedClause): boolean =>
  recognition?.strength === 'followUps' && NOUNS_ONLY.test(before?.words.replace(BRINGING_UP, '') ?? '');

/**
 * "My order is late, so I want a person" is one wish. Where nothing links them, a complaint about a thing that is named
 * waits for an answer of its own; "this isn't working, agent" speaks of the talk.
 */
const isReasonFor = ({ words }: Clause, { joint, recognition }: RecognizedClause): boolean =>
  recognition?.intents[0] !== 'TalkToAgent' || /\b(?:and|so)\b/i.test(joint) || !namesGoods(words);

/** "Still no sofa. I want to return the lamp." */
function nameOtherThings(one: Clause, other: Clause): boolean {
  const [things, others] = [productsIn(one.words), productsIn(other.words)];
  return things.length > 0 && others.length > 0 && !things.some((thing) => others.includes(thing));
}

const adds = ({ joint, words }: Clause): boolean => ADDS.test(`${joint} ${words}`);

const belongs = ({ recognition }: RecognizedClause, strength: Strength, other: RecognizedClause): boolean =>
  recognition !== undefined &&
  other.recognition !== undefined &&
  belongsTo(recognition.intents[0], strength, other.recognition.intents[0]);
