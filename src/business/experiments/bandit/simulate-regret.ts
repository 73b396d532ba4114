import { addUnit, EMPTY_TALLY } from '../statistics/tally.ts';
import { type ArmTallies, chooseArm } from './choose-arm.ts';

export interface Regret {
  /** What choosing the best from the beginning would have brought more, in offers taken. */
  readonly learning: number;
  /** The same of learning only from offers whose moment came. */
  readonly learningFromMade: number;
  /** The same of choosing blindly. */
  readonly blindly: number;
  /** The same of the one that is best over all groups together. */
  readonly bestFixed: number;
}

/** How likely, of 1, an offer's moment comes, and how likely it is then taken. */
export interface Chances {
  readonly comes: number;
  readonly taken: number;
}

/** The chances of each arm, by group of customers. */
export type Truth = Readonly<Record<string, Readonly<Record<string, Chances>>>>;
type Group = Truth[string];

/**
 * Plays so many offers to each group, whose truth is known, and adds up what was forgone by not knowing it.
 *
 * @param random from 0 up to 1
 */
export function simulateRegret(truth: Truth, offers: number, random: () => number): Regret {
  const groups = Object.values(truth);
  const average = (group: Group) => mean(Object.values(group).map(worthOf));
  const names = Object.keys(groups[0] ?? {});
  const fixed = Math.max(...names.map((arm) => mean(groups.map((group) => worthOf(group[arm] ?? NEVER)))));
  const perfect = groups.reduce((sum, group) => sum + bestOf(group), 0) * offers;
  const forgone = (from: 'drawn' | 'made') =>
    groups.reduce((sum, group) => sum + learn(group, { offers, from }, random), 0);
  return {
    learning: forgone('drawn'),
    learningFromMade: forgone('made'),
    blindly: perfect - groups.reduce((sum, group) => sum + average(group), 0) * offers,
    bestFixed: perfect - fixed * groups.length * offers,
  };
}

const NEVER: Chances = { comes: 0, taken: 0 };
const worthOf = ({ comes, taken }: Chances): number => comes * taken;
const bestOf = (group: Group): number => Math.max(...Object.values(group).map(worthOf));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

interface Play {
  readonly offers: number;
  /** Which offers are learned from: all that are drawn, or those whose moment came. */
  readonly from: 'drawn' | 'made';
}

function learn(group: Group, { offers, from }: Play, random: () => number): number {
  const arms = Object.keys(group) as [string, ...string[]];
  const best = bestOf(group);
  const tallies: Record<string, ArmTallies[string]> = {};
  let forgone = 0;
  for (let offer = 0; offer < offers; offer++) {
    const arm = chooseArm(arms, tallies, random);
    const chances = group[arm] ?? NEVER;
    const isMade = random() < chances.comes;
    const isTaken = isMade && random() < chances.taken;
    if (isMade || from === 'drawn') tallies[arm] = addUnit(tallies[arm] ?? EMPTY_TALLY, isTaken ? 1 : 0);
    forgone += best - worthOf(chances);
  }
  return forgone;
}
