import type { Memory, Task } from '../turn/index.ts';

export interface RedemptionAsked {
  readonly rewardCode: string;
  readonly nonce: string;
  readonly timesMissed?: number;
}

/** The wish to redeem points, at its yes. It stands with the purchase, which is what a reward is for. */
export const redemptionTask = ({ rewardCode, nonce, timesMissed = 0 }: RedemptionAsked): Task => ({
  intent: 'UpsellProducts',
  filled: {},
  asked: 'yes',
  timesMissed,
  isToBeConfirmed: false,
  isOffered: false,
  nonce,
  rewardCode,
});

/** What was read back and waits for its yes; undefined while nothing is to be redeemed. */
export function redemptionAsked({ task }: Memory): RedemptionAsked | undefined {
  if (task?.rewardCode === undefined || task.nonce === undefined) return undefined;
  return { rewardCode: task.rewardCode, nonce: task.nonce, timesMissed: task.timesMissed };
}

/** The memory after it was met or left. */
export const leaveRedemption = ({ task: _, ...memory }: Memory): Memory => memory;
