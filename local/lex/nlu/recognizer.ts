import type { BuiltLocale } from '../definition.ts';
import { stripFillers } from './fillers.ts';
import { clausesOf } from './clauses.ts';
import type { Embedders } from './similarity.ts';
import { createCompareMeaning } from './similarity.ts';
import type { Resolvers } from './slots/registry.ts';
import type { ResolveContext, SlotValue } from './slots/resolver.ts';
import { matchTemplate } from './templates.ts';
import type { Template } from './training.ts';
import { examplesOf, templatesOf } from './training.ts';
import { normalizeText, wordsOf } from './words.ts';

/** How well an input fits an intent, 0 to 1, and the slots that a matched utterance's placeholders gave. */
export interface Ranked {
  intent: string;
  score: number;
  slots: Record<string, SlotValue>;
}

/** Ranks the intents of a build for an input, best first; never FallbackIntent, which has no utterances. */
export type Recognize = (text: string, context: ResolveContext) => Promise<Ranked[]>;

/** Open point 12: an utterance as it stands is certain, with a greeting or "please" around it nearly so. */
const EXACT = 1;
const EXACT_BUT_FILLERS = 0.97;
/** By words beside the placeholders: two say what is meant, a bare value fits any intent that takes one. */
const TEMPLATE_SCORES = [0.55, 0.8];
const CLEAR_TEMPLATE = 0.95;
/** A clause counts a little less than a sentence; its meaning is compared only where the whole is not clear. */
const CLEAR_SCORE = 0.6;
const CLAUSE_FACTOR = 0.95;
const LATER_CLAUSE_LOSS = 0.03;
/** A sentence of several clauses may be about several things: a clause that is an utterance says more than the whole. */
const SEVERAL_CLAUSES = 0.9;

/** Prepares recognition of a build. */
export async function createRecognizer(
  locale: BuiltLocale,
  resolvers: Resolvers,
  embed: Embedders,
): Promise<Recognize> {
  const compareMeaning = await createCompareMeaning(examplesOf(locale, resolvers), embed);
  const templates = templatesOf(locale);
  const order = new Map(locale.intents.map(({ intentName }, index) => [intentName, index]));

  const byMeaning = async (text: string): Promise<Ranked[]> =>
    [...(await compareMeaning(text))].map(([intent, score]) => ({ intent, score, slots: {} }));

  return async (text, context) => {
    const byIntent = new Map<string, Ranked>();
    const add = (match: Ranked) => byIntent.set(match.intent, better(byIntent.get(match.intent), match));
    const clauses = clausesOf(text);
    const most = clauses.length > 1 ? SEVERAL_CLAUSES : 1;
    for (const match of await byMeaning(text)) add({ ...match, score: Math.min(match.score, most) });
    matchUtterances(templates, text, resolvers, context).forEach(add);
    const isClear = [...byIntent.values()].some(({ score }) => score >= CLEAR_SCORE);
    for (const [index, clause] of clauses.entries()) {
      const read = matchUtterances(templates, clause, resolvers, context);
      if (!isClear) read.push(...(await byMeaning(clause)));
      read.forEach((match) => add({ ...match, score: clauseScore(match.score, index) }));
    }
    return [...byIntent.values()].sort(
      (one, other) => other.score - one.score || (order.get(one.intent) ?? 0) - (order.get(other.intent) ?? 0),
    );
  };
}

/** Of two requests in a sentence the first one leads. */
const clauseScore = (score: number, index: number): number =>
  Math.max(0, Math.min(score, CLEAR_TEMPLATE) * CLAUSE_FACTOR - index * LATER_CLAUSE_LOSS);

/** The higher score; a match with slots wins a tie, and slots that were only guessed go with the meaning's score. */
function better(before: Ranked | undefined, match: Ranked): Ranked {
  if (!before || match.score >= before.score) return match;
  const hasSlots = Object.keys(before.slots).length > 0;
  return hasSlots ? before : { ...before, slots: match.slots };
}

function matchUtterances(templates: Template[], text: string, resolvers: Resolvers, context: ResolveContext): Ranked[] {
  const whole = normalizeText(text);
  const bare = stripFillers(wordsOf(text)).map((word) => word.norm).join(' '); // prettier-ignore
  return templates.flatMap(({ intent, parts, literal }) => {
    if (literal !== undefined) {
      const score = literal === whole ? EXACT : literal === bare ? EXACT_BUT_FILLERS : undefined;
      return score === undefined ? [] : [{ intent, score, slots: {} }];
    }
    const match = matchTemplate(parts, text, resolvers, context);
    return match ? [{ intent, score: templateScore(match), slots: match.slots }] : [];
  });
}

/** A value that its type does not list fits any sentence of that form: then the meaning decides. */
const templateScore = ({ isGuess, literalWords }: { isGuess: boolean; literalWords: number }): number =>
  isGuess ? 0 : (TEMPLATE_SCORES[literalWords] ?? CLEAR_TEMPLATE);
