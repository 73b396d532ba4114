import { addUnit, EMPTY_TALLY } from '../statistics/tally.ts';
import { type ArmTallies, chooseArm } from './choose-arm.ts';

export interface Regret {
  /** What choosing the best from the beginning would have brought more, in offers taken. */
  readonly learning: number;
  /** The same of choosing blindly. */
  readonly blindly: number;
  /** The same of the one that is best over all groups together. */
  readonly bestFixed: number;
}

/** How likely each arm is taken, by group of customers. */
export type Truth = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Plays so many offers to each group, whose truth is known, and adds up what was forgone by not knowing it.
 *
 * @param random from 0 up to 1
 */
export function simulateRegret(truth: Truth, offers: number, random: () => number): Regret {
  const groups = Object.values(truth);
  const average = (group: Truth[string]) => mean(Object.values(group));
  const best = (group: Truth[string]) => Math.max(...Object.values(group));
  const fixed = Math.max(...Object.keys(groups[0] ?? {}).map((arm) => mean(groups.map((group) => group[arm] ?? 0))));
  const perfect = groups.reduce((sum, group) => sum + best(group), 0) * offers;
  return {
    learning: groups.reduce((sum, group) => sum + learn(group, offers, random), 0),
    blindly: perfect - groups.reduce((sum, group) => sum + average(group), 0) * offers,
    bestFixed: perfect - fixed * groups.length * offers,
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function learn(group: Truth[string], offers: number, random: () => number): number {
  const arms = Object.keys(group) as [string, ...string[]];
  const best = Math.max(...Object.values(group));
  const tallies: Record<string, ArmTallies[string]> = {};
  let forgone = 0;
  for (let offer = 0; offer < offers; offer++) {
    const arm = chooseArm(arms, tallies, random);
    const chance = group[arm] ?? 0;
    tallies[arm] = addUnit(tallies[arm] ?? EMPTY_TALLY, random() < chance ? 1 : 0);
    forgone += best - chance;
  }
  return forgone;
}
