import { chatCaps, chatPointsFor } from '#business/loyalty/index';
import { close, type Decision, type FulfilPorts, message, type Turn } from '../../turn/index.ts';

/** Thanks for a rating, with points for whose it is, as far as the caps go. */
export async function thankForRating(turn: Turn, { earn }: Pick<FulfilPorts, 'earn'>): Promise<Decision> {
  const { rater: customerId, ...memory } = turn.memory;
  const { conversationId, nowEpochSeconds, today } = turn;
  if (customerId === undefined) return close(turn, 'fulfilled', { say: [message('stop.rated')], memory });
  const entry = chatPointsFor({ interaction: 'rating', customerId, conversationId, nowEpochSeconds });
  const isEarned = await earn(entry, chatCaps(entry, today));
  const earned = isEarned ? [message('loyalty.earned', { points: entry.points })] : [];
  return close(turn, 'fulfilled', { say: [message('stop.rated'), ...earned], memory });
}
