import type { ManagePorts, Turn } from '../../turn/index.ts';
import type { StopFacts } from './manage.ts';

/** Ends the customer's identity in the store and takes the one chance to ask for a rating. */
export async function gatherToManage(turn: Turn, { identity, claimOnce }: ManagePorts): Promise<StopFacts> {
  const { conversationId, nowEpochSeconds } = turn;
  const [mayAskRating, epoch] = await Promise.all([
    claimOnce(conversationId, 'rating', nowEpochSeconds),
    identity.end(turn),
  ]);
  return { mayAskRating, epoch };
}
