import { stripFillers } from './fillers.ts';
import type { Ranked } from './ranked.ts';
import type { Resolvers } from './slots/registry.ts';
import type { ResolveContext } from './slots/resolver.ts';
import type { TemplateMatch } from './templates.ts';
import { matchTemplate } from './templates.ts';
import type { Template } from './training.ts';
import { normalizeText, wordsOf } from './words.ts';

/** Open point 12: an utterance as it stands is certain, with a greeting or "please" around it nearly so. */
const EXACT = 1;
const EXACT_BUT_FILLERS = 0.97;
/** By words beside the placeholders: two say what is meant, a bare value fits any intent that takes one. */
const TEMPLATE_SCORES = [0.55, 0.8];
export const CLEAR_TEMPLATE = 0.95;

/** Intents with an utterance that the whole text is, placeholders filled. */
export function matchUtterances(
  templates: Template[],
  text: string,
  resolvers: Resolvers,
  context: ResolveContext,
): Ranked[] {
  const whole = normalizeText(text);
  const bare = stripFillers(wordsOf(text)).map((word) => word.norm).join(' '); // prettier-ignore
  return templates.flatMap(({ intent, parts, literal }): Ranked[] => {
    if (literal !== undefined) {
      const score = literal === whole ? EXACT : literal === bare ? EXACT_BUT_FILLERS : undefined;
      return score === undefined ? [] : [{ intent, score, slots: {}, basis: 'utterance' }];
    }
    const match = matchTemplate(parts, text, resolvers, context);
    return match ? [{ intent, score: templateScore(match), slots: match.slots, basis: 'utterance' }] : [];
  });
}

/** A value that its type does not list fits any sentence of that form: then the meaning decides. */
const templateScore = ({ isGuess, literalWords }: TemplateMatch): number =>
  isGuess ? 0 : (TEMPLATE_SCORES[literalWords] ?? CLEAR_TEMPLATE);
