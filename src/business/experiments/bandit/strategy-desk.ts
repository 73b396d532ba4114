import type { ShopEvent } from '../../events/index.ts';
import type { Subject } from '../assign.ts';
import { PINNED_CUSTOMERS } from '../definitions/index.ts';
import { exposureOf } from '../desk.ts';
import { type ExperimentStates, isRunning } from '../states.ts';
import type { Tallies } from '../verdict.ts';
import { chooseArm } from './choose-arm.ts';
import { randomOf } from './random-of.ts';
import { type Arm, armsOf, countedAs, type Group, OFFER_STRATEGY } from './strategy.ts';

/** What was drawn for a conversation. */
export interface DrawnArm {
  readonly arm: Arm;
  readonly group: Group;
}

/** What a conversation asks of what is learned about offers. */
export interface StrategyDesk {
  /**
   * Draws the offer to make, and when, of those that may be made, and notes it. The same conversation draws alike while
   * no more is known; the first draw of each is learned from, whether its moment comes or not.
   *
   * @returns undefined where nothing is learned, and the shop's own order counts
   */
  draw(
    arms: readonly [Arm, ...Arm[]],
    group: Group,
    subject: Subject,
    nowEpochSeconds: number,
  ): Promise<Arm | undefined>;
  /** Notes that what was drawn is made now: once for each conversation. */
  made(drawn: DrawnArm, subject: Subject, nowEpochSeconds: number): Promise<void>;
}

export interface StrategyPorts {
  readonly readStates: () => Promise<ExperimentStates>;
  readonly readCounts: () => Promise<Tallies>;
  /** Writes the event unless one of this aggregate and id is there. */
  readonly keepOnce: (event: ShopEvent<'experiment-exposed' | 'offer-drawn'>) => Promise<void>;
}

const { name } = OFFER_STRATEGY;

/** Draws by what was counted, for everybody who isn't pinned, while learning runs. */
export function createStrategyDesk({ readStates, readCounts, keepOnce }: StrategyPorts): StrategyDesk {
  const learnsFrom = async ({ customerId }: Subject): Promise<boolean> =>
    !(customerId !== undefined && PINNED_CUSTOMERS.includes(customerId)) && isRunning(await readStates(), name);

  return {
    async draw(arms, group, subject, nowEpochSeconds) {
      if (!(await learnsFrom(subject))) return undefined;
      const { conversationId } = subject;
      const arm = chooseArm(arms, armsOf(group, await readCounts()), randomOf(`${name}/${conversationId}`));
      await keepOnce(drawOf({ arm, group }, subject, nowEpochSeconds));
      return arm;
    },

    async made({ arm, group }, { conversationId, channel }, nowEpochSeconds) {
      const subject = { conversationId, channel, tier: group.tier };
      const exposure = { experiment: name, variant: countedAs(group, arm), subject };
      await keepOnce(exposureOf(exposure, nowEpochSeconds));
    },
  };
}

/** What follows is told of the conversation, so that is what is learned from, and not the customer. */
function drawOf({ arm, group }: DrawnArm, subject: Subject, nowEpochSeconds: number): ShopEvent<'offer-drawn'> {
  const { conversationId } = subject;
  const { tier } = group;
  return {
    aggregate: `EXPERIMENT#${name}#${conversationId}`,
    id: `DRAWN#${name}#${conversationId}`,
    type: 'offer-drawn',
    occurredAtIso: new Date(nowEpochSeconds * 1000).toISOString(),
    data: {
      ...{ experiment: name, variant: countedAs(group, arm), conversationId },
      ...(tier !== undefined && { tier }),
    },
  };
}
