import type { RankedIntent } from '../../turn/sentiment.ts';
import { WISH_INTENTS, type WishIntent } from './wish.ts';

/** When Lex holds wishes for so nearly alike that the customer is asked. Confidences go from 0 to 1. */
export const CLOSENESS = {
  /** The second wish is at most so far behind the first. */
  distance: 0.1,
  /** Less than this, and Lex has only guessed. */
  minimum: 0.3,
  /** How many wishes are put to the customer: as many as a card has buttons. */
  most: 3,
} as const;

/** Thousandths: 0.72 - 0.62 is a little more than 0.1 to a computer. */
const distanceOf = (one: number, other: number): number => Math.round((one - other) * 1000) / 1000;

/**
 * The wishes that Lex holds possible nearly alike, the likeliest first; none when one of them stands out, or what stands
 * out is no wish.
 *
 * @param ranked as Lex ranked them; one without a confidence isn't among those that are compared
 */
export function areClose(ranked: readonly RankedIntent[]): readonly WishIntent[] {
  const possible = ranked.flatMap(({ intent, confidence }) => {
    const wish = WISH_INTENTS.find((name) => name === intent);
    return wish && confidence !== null && confidence >= CLOSENESS.minimum ? [{ wish, confidence }] : [];
  });
  const [best] = [...possible].sort((one, other) => other.confidence - one.confidence);
  if (!best) return [];
  const close = possible.filter(({ confidence }) => distanceOf(best.confidence, confidence) <= CLOSENESS.distance);
  return close.length > 1 ? close.slice(0, CLOSENESS.most).map(({ wish }) => wish) : [];
}
