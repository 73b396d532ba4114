import { rewardOf } from '#business/loyalty/index';
import { countMiss, giveUp, MAX_MISSES } from '../repair/give-up.ts';
import { type Decision, listen, message, resume, slotsFrom, type Turn, YES_OR_NO } from '../turn/index.ts';
import { leaveRedemption, type RedemptionAsked, redemptionAsked, redemptionTask } from './redemption-task.ts';
import { rewardTold } from './reward-told.ts';

/** Judges the answer to what was read back; undefined while nothing is to be redeemed. */
export function answerRedemption(turn: Turn): Decision | undefined {
  const asked = redemptionAsked(turn.memory);
  if (!asked) return undefined;
  const answer = turn.stage.kind === 'confirmation-answered' ? turn.stage.answer : 'unclear';
  if (answer === 'yes')
    return {
      move: { kind: 'fulfil', intent: 'UpsellProducts' },
      say: [],
      slots: slotsFrom('UpsellProducts', {}),
      memory: turn.memory,
    };
  if (answer === 'no')
    return listen(turn, {
      say: [message('loyalty.notRedeemed'), message('conversation.anythingElse')],
      memory: leaveRedemption(turn.memory),
    });
  return askAgain(turn, asked);
}

function askAgain(turn: Turn, asked: RedemptionAsked): Decision {
  const timesMissed = countMiss(turn, null);
  const reward = rewardOf(asked.rewardCode);
  if (!reward || timesMissed >= MAX_MISSES) return giveUp(turn);
  return {
    move: { kind: 'confirm', intent: 'UpsellProducts' },
    say: [
      message(timesMissed > 1 ? 'form.yesOrNoOnly' : 'form.yesOrNo'),
      message('loyalty.redeemAgain', { ...rewardTold(reward), takes: reward.points }),
    ],
    choices: YES_OR_NO,
    slots: slotsFrom('UpsellProducts', {}),
    memory: { ...turn.memory, task: redemptionTask({ ...asked, timesMissed }) },
  };
}

/** One that was interrupted isn't done on a later yes: it is asked for anew. */
export const resumeRedemption = (turn: Turn): Decision | undefined =>
  redemptionAsked(turn.memory) &&
  resume(turn, { say: [message('loyalty.redeemLater')], memory: leaveRedemption(turn.memory) });
