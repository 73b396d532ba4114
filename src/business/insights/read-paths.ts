import type { Counts, Measures } from './counts.ts';
import type { Days } from './days.ts';
import type { InsightsReader } from './ports.ts';
import { groupsOf } from './read-insights.ts';

/** What became of the conversations that went one way. */
export interface Way {
  /** Wishes, one after the other: "CheckOrderStatus > UpsellProducts". */
  readonly path: string;
  readonly conversations: number;
  readonly completed: number;
  readonly bought: number;
  readonly ratings: number;
  /** 1 to 5; absent where nobody rated. */
  readonly meanRating?: number;
}

/** What became of a question, of all conversations in which it was asked. */
export interface AskedQuestion {
  /** `<intent>.<slot>`. */
  readonly question: string;
  readonly asked: number;
  readonly filled: number;
  /** The conversation ended at it. */
  readonly left: number;
}

export interface Ways extends Days {
  readonly conversations: number;
  /** The commonest first. */
  readonly ways: readonly Way[];
  /** Those at which most leave first. */
  readonly questions: readonly AskedQuestion[];
  /** How many ways and questions there are beyond those that are told. */
  readonly leftOff: { readonly ways: number; readonly questions: number };
}

/** Rarer ways and questions are those of a handful of conversations. */
const MOST_TOLD = 40;

/** Which ways conversations went on these days, where they led, and at which questions they broke off. */
export async function readWays(days: Days, reader: InsightsReader): Promise<Ways> {
  const counts = await reader.countsBetween(days.from, days.to);
  const all = groupsOf(counts, 'total').get('all') ?? {};
  const [ways, questions] = [waysIn(counts), questionsIn(all)];
  return {
    ...days,
    conversations: all['conversations'] ?? 0,
    ways: ways.slice(0, MOST_TOLD),
    questions: questions.slice(0, MOST_TOLD),
    leftOff: { ways: restOf(ways), questions: restOf(questions) },
  };
}

const restOf = ({ length }: readonly unknown[]): number => Math.max(0, length - MOST_TOLD);

const waysIn = (counts: Counts): readonly Way[] =>
  [...groupsOf(counts, 'path')]
    .map(([path, measures]) => wayOf(path, measures))
    .toSorted((one, other) => other.conversations - one.conversations || (one.path < other.path ? -1 : 1));

function wayOf(path: string, measures: Measures): Way {
  const of = (name: string): number => measures[name] ?? 0;
  const ratings = of('ratings');
  return {
    ...{ path, conversations: of('conversations'), completed: of('completed'), bought: of('buying-conversations') },
    ratings,
    ...(ratings > 0 && { meanRating: of('rating-sum') / ratings }),
  };
}

const ASKED = 'slot-asked/';

const questionsIn = (measures: Measures): readonly AskedQuestion[] =>
  Object.entries(measures)
    .filter(([name]) => name.startsWith(ASKED))
    .map(([name, asked]) => {
      const question = name.slice(ASKED.length);
      const of = (what: string): number => measures[`${what}/${question}`] ?? 0;
      return { question, asked, filled: of('slot-filled'), left: of('left-at') };
    })
    .toSorted(
      (one, other) => other.left - one.left || other.asked - one.asked || (one.question < other.question ? -1 : 1),
    );
