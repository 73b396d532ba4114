import type { CustomerTier } from '../../customers/index.ts';
import type { Experiment } from '../experiment.ts';
import type { Tallies } from '../verdict.ts';
import type { ArmTallies } from './choose-arm.ts';

/** What may be offered, and when. */
export type Arm = `${'expedite' | 'deals' | 'updates'}@${'after-status' | 'after-resolution' | 'at-close'}`;

/** How it is learned which offer suits whom: counted like an experiment whose variants are groups with arms. */
export const OFFER_STRATEGY = {
  name: 'offer-strategy',
  metric: 'taken',
  guard: { metric: 'unhappy', harm: 'more' },
  windowDays: 1,
} as const satisfies Pick<Experiment, 'name' | 'metric' | 'guard' | 'windowDays'>;

/** For whom is learned apart: by tier and mood. */
export interface Group {
  /** Absent for a stranger. */
  readonly tier?: CustomerTier | undefined;
  readonly tone: 'positive' | 'neutral' | 'negative';
}

const nameOf = ({ tier = 'Bronze', tone }: Group): string => `${tier}/${tone}`;

/** An arm of a group, as it is counted. */
export const countedAs = (group: Group, arm: Arm): string => `${nameOf(group)}/${arm}`;

/** What is known of each arm in a group. */
export function armsOf(group: Group, tallies: Tallies): ArmTallies {
  const prefix = `${nameOf(group)}/`;
  const own = Object.entries(tallies).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(
    own.flatMap(([name, { taken }]) => (taken ? [[name.slice(prefix.length), taken] as const] : [])),
  );
}
