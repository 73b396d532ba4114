import { isCompleted } from '../insights/index.ts';
import type { Journey } from './journey.ts';

/** What became of the conversations that went one way. */
export interface PathOutcome {
  /** Wishes in their order; one that goes on over several turns is named once, and words that are none aren't. */
  readonly path: readonly string[];
  readonly conversations: number;
  /** Those in which something was done, and nothing failed or was left unanswered at the end. */
  readonly completed: number;
  readonly bought: number;
  readonly rated: number;
  /** Of all ratings, from 1 to 5; absent where there is none. */
  readonly averageRating?: number;
}

/** Longer ways are told by their beginning. */
const MOST_WISHES = 6;

/** Which ways conversations go, and where they lead; the commonest first, then by name. */
export function pathsOf(journeys: readonly Journey[]): readonly PathOutcome[] {
  const byPath = Map.groupBy(journeys, (journey) => pathOf(journey).join(' › '));
  return [...byPath.values()]
    .flatMap((those) => (those[0] ? [outcomeOf(pathOf(those[0]), those)] : []))
    .toSorted((one, other) => other.conversations - one.conversations || (one.path < other.path ? -1 : 1));
}

function pathOf({ turns }: Journey): readonly string[] {
  const wishes = turns.map(({ intent }) => intent).filter((intent) => intent !== '');
  return wishes.filter((wish, index) => wish !== wishes[index - 1]).slice(0, MOST_WISHES);
}

function outcomeOf(path: readonly string[], journeys: readonly Journey[]): PathOutcome {
  const ratings = journeys.flatMap(({ rating }) => (rating === undefined ? [] : [rating]));
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  return {
    path,
    conversations: journeys.length,
    completed: journeys.filter(({ turns }) => isCompleted(turns)).length,
    bought: journeys.filter(({ hasBought }) => hasBought).length,
    rated: ratings.length,
    ...(ratings.length > 0 && { averageRating: sum / ratings.length }),
  };
}
