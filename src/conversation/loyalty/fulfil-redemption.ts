import type { PendingConfirmation } from '#business/confirmations/index';
import { isInForce } from '#business/identity/index';
import { redemptionEntry, rewardOf } from '#business/loyalty/index';
import { type Decision, type FulfilPorts, listen, type Message, message, type Turn } from '../turn/index.ts';
import { tellRefused } from './begin-redemption.ts';
import { leaveRedemption, redemptionAsked } from './redemption-task.ts';
import { rewardTold } from './reward-told.ts';

type Ports = Pick<FulfilPorts, 'confirmations' | 'identity' | 'redeem' | 'points'>;

/**
 * Redeems what was read back, from the pending record alone, which no client can change. The record is used up once the
 * outcome is certain; the same yes again before that is the same redemption.
 */
export async function fulfilRedemption(turn: Turn, ports: Ports): Promise<Decision> {
  const { conversationId, nowEpochSeconds, memory } = turn;
  const { nonce = '' } = redemptionAsked(memory) ?? {};
  const [pending, epoch] = await Promise.all([
    ports.confirmations.find(conversationId, nonce, nowEpochSeconds),
    ports.identity.readEpoch(turn),
  ]);
  const customerId = isInForce(memory.identity, epoch, nowEpochSeconds) ? memory.identity?.customerId : undefined;
  const reward = pending && rewardReadBack(pending, customerId);
  if (!reward || customerId === undefined) return end(turn, message('request.nothingPending'));
  const redeemed = await ports.redeem(redemptionEntry({ customerId, reward, redemptionId: nonce, nowEpochSeconds }));
  await ports.confirmations.take(conversationId, nonce, nowEpochSeconds);
  if (redeemed.kind === 'redeemed')
    return end(turn, message('loyalty.redeemed', { ...rewardTold(reward), left: redeemed.balance.points }));
  return end(turn, tellRefused(redeemed.kind, reward, await ports.points.balanceOf(customerId)));
}

/** The reward at the price at which it was read back to this customer; undefined when either is another by now. */
function rewardReadBack({ values }: Pick<PendingConfirmation, 'values'>, customerId: string | undefined) {
  const reward = rewardOf(values['rewardCode'] ?? '');
  const isAsReadBack = values['takes'] === String(reward?.points) && values['customerId'] === customerId;
  return isAsReadBack ? reward : undefined;
}

const end = (turn: Turn, said: Message): Decision =>
  listen(turn, { say: [said, message('conversation.anythingElse')], memory: leaveRedemption(turn.memory) });
