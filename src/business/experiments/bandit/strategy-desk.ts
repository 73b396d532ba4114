import type { ShopEvent } from '../../events/index.ts';
import type { Subject } from '../assign.ts';
import { PINNED_CUSTOMERS } from '../definitions/index.ts';
import { exposureOf } from '../desk.ts';
import { type ExperimentStates, isRunning } from '../states.ts';
import type { Tallies } from '../verdict.ts';
import { chooseArm } from './choose-arm.ts';
import { type Arm, armsOf, countedAs, type Group, OFFER_STRATEGY } from './strategy.ts';

/** What a conversation asks of what is learned about offers. */
export interface StrategyDesk {
  /** The offer to make, of those that may be made; undefined where nothing is learned, and the shop's own order counts. */
  choose(arms: readonly [Arm, ...Arm[]], group: Group, subject: Subject): Promise<Arm | undefined>;
  /** Notes that it is made now: the first one of each conversation is learned from. */
  offered(arm: Arm, group: Group, subject: Subject, nowEpochSeconds: number): Promise<void>;
}

export interface StrategyPorts {
  readonly readStates: () => Promise<ExperimentStates>;
  readonly readCounts: () => Promise<Tallies>;
  /** Writes the event unless one of this aggregate and id is there. */
  readonly keepOnce: (event: ShopEvent<'experiment-exposed'>) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** Chooses by what was counted, for everybody who isn't pinned, while learning runs. */
export function createStrategyDesk({ readStates, readCounts, keepOnce, random }: StrategyPorts): StrategyDesk {
  const learnsFrom = async ({ customerId }: Subject): Promise<boolean> =>
    !(customerId !== undefined && PINNED_CUSTOMERS.includes(customerId)) &&
    isRunning(await readStates(), OFFER_STRATEGY.name);

  return {
    async choose(arms, group, subject) {
      if (!(await learnsFrom(subject))) return undefined;
      return chooseArm(arms, armsOf(group, await readCounts()), random);
    },

    async offered(arm, group, whose, nowEpochSeconds) {
      if (!(await learnsFrom(whose))) return;
      const { conversationId, channel } = whose;
      // What follows is told of the conversation, so that is what is learned from.
      const subject = { conversationId, channel, tier: group.tier };
      const variant = countedAs(group, arm);
      await keepOnce(exposureOf({ experiment: OFFER_STRATEGY.name, variant, subject }, nowEpochSeconds));
    },
  };
}
