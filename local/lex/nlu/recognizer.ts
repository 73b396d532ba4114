import type { BuiltLocale } from '../definition.ts';
import { clausesOf } from './clauses.ts';
import type { Comparisons } from './comparisons.ts';
import type { Ranked, Ranking } from './ranked.ts';
import { createRanking } from './ranked.ts';
import type { Resolvers } from './slots/registry.ts';
import type { ResolveContext } from './slots/resolver.ts';
import { templatesOf } from './training.ts';
import { CLEAR_TEMPLATE, matchUtterances } from './utterance-match.ts';

/**
 * Ranks the intents of a build for an input, best first; never FallbackIntent, which has no utterances. An input that
 * has answered the bot's question is read for what else it could mean only as far as its wording says.
 */
export type Recognize = (text: string, context: ResolveContext, hasAnswered?: boolean) => Promise<Ranked[]>;

/** A clause counts a little less than a sentence; its meaning is compared only where the whole is not clear. */
const CLEAR_SCORE = 0.6;
const CLAUSES_WITH_MEANING = 2;
const CLAUSE_FACTOR = 0.95;
const LATER_CLAUSE_LOSS = 0.03;
/** How far the best wording must be ahead of another intent's to say enough by itself. */
const CLEAR_LEAD = 0.15;
/** A sentence of several clauses may be about several things: a clause that is an utterance says more than the whole. */
const SEVERAL_CLAUSES = 0.9;

/** Prepares recognition of a build. */
export function createRecognizer(
  locale: BuiltLocale,
  resolvers: Resolvers,
  { wording, meaning }: Comparisons,
): Recognize {
  const { assistedNlu, nluIntentConfidenceThreshold: threshold } = locale;
  const templates = templatesOf(locale);
  const intents = locale.intents.map(({ intentName }) => intentName);

  const matched = (text: string, context: ResolveContext) => matchUtterances(templates, text, resolvers, context);
  const byWording = (text: string): Ranked[] => unfilled(wording(text), 'wording');
  const byMeaning = async (text: string): Promise<Ranked[]> =>
    unfilled((await meaning?.(text)) ?? new Map<string, number>(), 'meaning');

  async function readMeaning(ranking: Ranking, text: string, clauses: string[]): Promise<void> {
    const most = clauses.length > 1 ? SEVERAL_CLAUSES : 1;
    ranking.add((await byMeaning(text)).map((match) => ({ ...match, score: Math.min(match.score, most) })));
    if (ranking.bestScore() >= CLEAR_SCORE) return;
    for (const [index, clause] of clauses.slice(0, CLAUSES_WITH_MEANING).entries()) {
      ranking.add(asClause(await byMeaning(clause), index));
    }
  }

  return async (text, context, hasAnswered = false) => {
    const ranking = createRanking();
    const clauses = clausesOf(text);
    ranking.add(matched(text, context));
    if (assistedNlu !== 'Primary') ranking.add(byWording(text));
    const [first, ...later] = clauses.map((clause, index) => asClause(matched(clause, context), index));
    ranking.add(first ?? []);
    const isSettled = hasAnswered || (ranking.bestScore() >= threshold && ranking.lead() >= CLEAR_LEAD);
    if (assistedNlu === 'Primary' || !isSettled) await readMeaning(ranking, text, clauses);
    later.forEach((matches) => ranking.add(matches));
    return ranking.inOrder(intents);
  };
}

const unfilled = (scores: Map<string, number>, basis: Ranked['basis']): Ranked[] =>
  [...scores].map(([intent, score]) => ({ intent, score, slots: {}, basis }));

/** Of two requests in a sentence the first one leads. */
const asClause = (matches: Ranked[], index: number): Ranked[] =>
  matches.map((match) => ({
    ...match,
    score: rounded(Math.max(0, Math.min(match.score, CLEAR_TEMPLATE) * CLAUSE_FACTOR - index * LATER_CLAUSE_LOSS)),
  }));

const rounded = (score: number): number => Math.round(score * 1000) / 1000;
