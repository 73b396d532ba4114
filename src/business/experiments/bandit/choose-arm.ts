import { EMPTY_TALLY, type Tally } from '../statistics/tally.ts';
import { sampleBeta } from './sample-beta.ts';

/** Of so many choices, of 1, any is made, whatever is known: what was unlucky once gets its chances. */
export const FLOOR = 0.1;

export type ArmTallies = Readonly<Record<string, Tally>>;

/**
 * Chooses among what may be offered now, by Thompson sampling: each is drawn from what is known of it, and the best draw
 * is made. What does well is chosen more and more, what is little known now and then.
 *
 * @param arms    at least one; the first one is chosen where `random` doesn't tell
 * @param tallies how often each was shown, and the worth of what was taken, from 0 to 1 each
 * @source Chapelle, Li: An Empirical Evaluation of Thompson Sampling, NIPS 2011; worths between 0 and 1 by Agrawal,
 *   Goyal: Analysis of Thompson Sampling for the Multi-armed Bandit Problem, COLT 2012, added whole instead of drawn
 */
export function chooseArm<Arm extends string>(
  arms: readonly [Arm, ...Arm[]],
  tallies: ArmTallies,
  random: () => number,
  floor = FLOOR,
): Arm {
  if (random() < floor) return arms[Math.floor(random() * arms.length)] ?? arms[0];
  const drawn = arms.map((arm) => ({ arm, worth: sampleWorth(tallies[arm], random) }));
  return drawn.reduce((best, one) => (one.worth > best.worth ? one : best)).arm;
}

/** What an arm may be worth, from 0 to 1, by what is known of it. */
export const sampleWorth = ({ units, sum }: Tally = EMPTY_TALLY, random: () => number): number =>
  sampleBeta(1 + sum, 1 + Math.max(0, units - sum), random);
