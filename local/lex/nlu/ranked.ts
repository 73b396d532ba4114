import type { SlotValue } from './slots/resolver.ts';

/** How well an input fits an intent, 0 to 1, and the slots that a matched utterance's placeholders gave. */
export interface Ranked {
  intent: string;
  score: number;
  slots: Record<string, SlotValue>;
  /** What the score rests on: a whole utterance, a wording near one, or the meaning of the words. */
  basis: 'utterance' | 'wording' | 'meaning';
}

/** Collects readings, the best of each intent. */
export function createRanking() {
  const byIntent = new Map<string, Ranked>();
  return {
    add(matches: Ranked[]) {
      for (const match of matches) byIntent.set(match.intent, better(byIntent.get(match.intent), match));
    },
    bestScore: () => Math.max(0, ...[...byIntent.values()].map(({ score }) => score)),
    /** How far the best reading is ahead of the next. */
    lead(): number {
      const [best = 0, second = 0] = [...byIntent.values()].map(({ score }) => score).sort((one, other) => other - one);
      return best - second;
    },
    /** Best first; of equals the intent that was defined first. */
    inOrder(intents: string[]): Ranked[] {
      return [...byIntent.values()].sort(
        (one, other) => other.score - one.score || intents.indexOf(one.intent) - intents.indexOf(other.intent),
      );
    },
  };
}

export type Ranking = ReturnType<typeof createRanking>;

/** The higher score; slots that only the other one has, if only guessed, go with it. */
function better(before: Ranked | undefined, match: Ranked): Ranked {
  if (!before) return match;
  const [winner, other] = match.score >= before.score ? [match, before] : [before, match];
  return hasSlots(winner) ? winner : { ...winner, slots: other.slots };
}

const hasSlots = ({ slots }: Ranked): boolean => Object.keys(slots).length > 0;
