import { LOYALTY_POLICY, type PointsBalance, redemptionEntry, refusalOf, type Reward } from '#business/loyalty/index';
import { suspend } from '../dialog/waiting.ts';
import { keepPending } from '../form/define-form-intent.ts';
import { choiceFor, goBackUnderstood } from '../repair/index.ts';
import {
  type Choice,
  type Decision,
  listen,
  type ManagePorts,
  type Message,
  message,
  slotsFrom,
  type Turn,
  YES_OR_NO,
} from '../turn/index.ts';
import type { RedemptionWish } from '../understanding/rewards-questions.ts';
import type { PointsFacts } from './answer-points.ts';
import { answerRewards, redeemable, toChoice } from './answer-rewards.ts';
import { redemptionTask } from './redemption-task.ts';
import { rewardTold } from './reward-told.ts';

interface Wanted {
  readonly wish: RedemptionWish;
  readonly facts: PointsFacts;
}
type Ports = Pick<ManagePorts, 'confirmations' | 'digest'>;

/** Reads back what points are to be redeemed for, or says why they can't be; nothing is taken before a yes. */
export async function beginRedemption(turn: Turn, { wish, facts }: Wanted, ports: Ports): Promise<Decision> {
  if (!facts) return goBackUnderstood(turn, [message('loyalty.verifyToRedeem')], [choiceFor('CheckOrderStatus')]);
  const { balance } = facts;
  const reward = rewardMeant(wish, balance);
  if (reward === 'unknown') return answerRewards(turn, facts);
  if (reward === 'several') {
    const able = redeemable(balance);
    const rewards = able.map((one) => ({ ...rewardTold(one), points: one.points }));
    return askWhich(turn, message('loyalty.whichReward', { rewards }), able.map(toChoice));
  }
  const { customerId = '' } = turn.memory.identity ?? {};
  const { nonce: redemptionId, nowEpochSeconds } = turn;
  const refused = refusalOf(balance, redemptionEntry({ customerId, reward, redemptionId, nowEpochSeconds }));
  if (refused) return goBackUnderstood(turn, [tellRefused(refused, reward, balance)]);
  const asked = readBack(turn, reward, balance);
  await keepPending({ ...turn, intent: 'UpsellProducts' }, asked, ports);
  return asked;
}

/** The question stands alone where nothing else is open. */
function askWhich(turn: Turn, said: Message, choices: readonly Choice[]): Decision {
  const { task, suspended, queue } = turn.memory;
  const isOpen = task !== undefined || suspended.length > 0 || queue.length > 0;
  if (isOpen) return goBackUnderstood(turn, [said], choices);
  return { ...listen(turn, { say: [said], memory: { ...turn.memory, timesLost: 0 } }), choices };
}

/** What stands against it, in words. */
export const tellRefused = (why: 'in-hand' | 'not-enough', reward: Reward, { points }: PointsBalance) =>
  why === 'in-hand'
    ? message('loyalty.inHand', rewardTold(reward))
    : message('loyalty.notEnough', { ...rewardTold(reward), takes: reward.points, have: points });

/** The one that the words mean. With whatever there is and too few points for all, it is the cheapest. */
function rewardMeant(wish: RedemptionWish, balance: PointsBalance): Reward | 'unknown' | 'several' {
  const { rewards } = LOYALTY_POLICY;
  if (wish.kind === 'points') return rewards.find(({ points }) => points === wish.points) ?? 'unknown';
  if (wish.kind === 'gives') return rewards.find(({ gives }) => gives.kind === wish.gives) ?? 'unknown';
  const [first, ...others] = redeemable(balance);
  if (others.length > 0) return 'several';
  return first ?? rewards.find(({ points }) => points > balance.points) ?? rewards[0] ?? 'unknown';
}

function readBack(turn: Turn, reward: Reward, { points }: PointsBalance): Decision {
  const { customerId = '' } = turn.memory.identity ?? {};
  const said = message('loyalty.redeemReadBack', {
    ...rewardTold(reward),
    takes: reward.points,
    left: points - reward.points,
  });
  const memory = { ...suspend(turn.memory), timesLost: 0 };
  return {
    move: { kind: 'confirm', intent: 'UpsellProducts' },
    say: [said],
    choices: YES_OR_NO,
    slots: slotsFrom('UpsellProducts', {}),
    memory: { ...memory, task: redemptionTask({ rewardCode: reward.code, nonce: turn.nonce }) },
    pending: { readBack: said, values: { rewardCode: reward.code, takes: String(reward.points), customerId } },
  };
}
