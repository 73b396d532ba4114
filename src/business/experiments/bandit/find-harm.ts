import { type Difference, differenceBetween } from '../statistics/always-valid.ts';
import { EMPTY_TALLY, type Tally } from '../statistics/tally.ts';
import type { Tallies } from '../verdict.ts';
import { type CountedAs, readCountedAs } from './read-counted-as.ts';
import { OFFER_STRATEGY } from './strategy.ts';

/** How often, of 1, harm is found anywhere that isn't there; three in a hundred more are looked for. */
const LEVEL = 0.05;
const GUARD_SIZE = 0.03;
/** Nothing is judged before so many. */
const LEAST_UNITS = 200;

/** An offer at a moment that leaves more customers unhappy than those made where the shop would make its own. */
export interface Harm extends Pick<CountedAs, 'tier' | 'tone' | 'offer' | 'moment'> {
  readonly difference: Difference;
}

/**
 * What learning does harm with; undefined while none is evident. Each group's later offers are compared with those that
 * are made at once; all comparisons share one level, and hold at all times together.
 */
export function findHarm(tallies: Tallies): Harm | undefined {
  const arms = Object.entries(tallies).flatMap(([name, tally]) => {
    const counted = readCountedAs(name);
    return counted ? [{ ...counted, unhappy: tally[OFFER_STRATEGY.guard.metric] ?? EMPTY_TALLY }] : [];
  });
  const later = arms.filter(({ moment, drawnAt }) => moment !== drawnAt);
  const comparisons = later.map(({ group, unhappy, ...arm }) => {
    const atOnce = arms.filter((one) => one.group === group && one.moment === one.drawnAt);
    return { arm, unhappy, control: atOnce.map((one) => one.unhappy).reduce(plus, EMPTY_TALLY) };
  });
  return comparisons
    .filter(({ unhappy, control }) => Math.min(unhappy.units, control.units) >= LEAST_UNITS)
    .map(({ arm, unhappy, control }): Harm => {
      const question = { kind: 'proportion', level: LEVEL / later.length, worthKnowing: GUARD_SIZE } as const;
      const { tier, tone, offer, moment } = arm;
      return { tier, tone, offer, moment, difference: differenceBetween(control, unhappy, question) };
    })
    .find(({ difference }) => difference.low > 0);
}

const plus = (one: Tally, other: Tally): Tally => ({
  units: one.units + other.units,
  sum: one.sum + other.sum,
  squares: one.squares + other.squares,
});
