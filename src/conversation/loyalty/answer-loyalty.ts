import type { Decision, ManagePorts, Turn } from '../turn/index.ts';
import { asksForCredit } from '../understanding/credit-questions.ts';
import { asksForPoints } from '../understanding/points-questions.ts';
import { asksForRewards, readRedemption } from '../understanding/rewards-questions.ts';
import { answerCredit } from './answer-credit.ts';
import { answerPoints } from './answer-points.ts';
import { answerRewards } from './answer-rewards.ts';
import { beginRedemption } from './begin-redemption.ts';
import { gatherPoints } from './gather-points.ts';

type Ports = Pick<ManagePorts, 'identity' | 'customers' | 'points' | 'storeCredit' | 'confirmations' | 'digest'>;

/** Answers what is said about store credit and points: how much and how many there are, what they are good for, and that they are to be redeemed. */
export async function answerLoyalty(turn: Turn, ports: Ports): Promise<Decision | undefined> {
  const { words } = turn;
  if (asksForCredit(words)) return answerCredit(turn, ports);
  if (asksForRewards(words)) return answerRewards(turn, await gatherPoints(turn, ports));
  const wish = readRedemption(words);
  if (wish) return beginRedemption(turn, { wish, facts: await gatherPoints(turn, ports) }, ports);
  return asksForPoints(words) ? answerPoints(turn, await gatherPoints(turn, ports)) : undefined;
}
