import { namesAnotherOrder } from './names-another-order.ts';
import type { ReadClause } from './read-clauses.ts';
import type { Wish, WishIntent } from './wish.ts';

/** A part of the message with one wish. */
interface Stretch {
  readonly intent: WishIntent;
  readonly start: number;
  readonly end: number;
}

/** Joins clauses to wishes: each with all that is said around it, the same wish said twice as one. */
export function joinClauses(message: string, clauses: readonly ReadClause[]): readonly Wish[] {
  const wishOf = ({ intent, start, end }: Stretch): Wish => ({ intent, words: message.slice(start, end) });
  const goesOn = (last: Stretch, next: Stretch) =>
    last.intent === next.intent && !namesAnotherOrder(wishOf(last), wishOf(next).words);

  return ownersOf(clauses)
    .reduce<readonly Stretch[]>((stretches, clause) => {
      const last = stretches.at(-1);
      if (!last || !goesOn(last, clause)) return [...stretches, clause];
      return [...stretches.slice(0, -1), { ...last, end: clause.end }];
    }, [])
    .map(wishOf)
    .reduce<readonly Wish[]>(withWish, []);
}

/** Gives clauses without a wish to the wish before, or to the next where they lead on to it or there is none before. */
function ownersOf(clauses: readonly ReadClause[]): readonly Stretch[] {
  const owned: Stretch[] = [];
  for (const [index, { intent, leadsOn, start, end }] of clauses.entries()) {
    const next = clauses.slice(index).find((clause) => clause.intent)?.intent;
    const owner = intent ?? (leadsOn ? next : (owned.at(-1)?.intent ?? next));
    if (owner) owned.push({ intent: owner, start, end });
  }
  return owned;
}

function withWish(wishes: readonly Wish[], { intent, words }: Wish): readonly Wish[] {
  const same = wishes.find((wish) => wish.intent === intent && !namesAnotherOrder(wish, words));
  if (!same) return [...wishes, { intent, words }];
  return wishes.map((wish) => (wish === same ? { intent, words: `${wish.words}, ${words}` } : wish));
}
