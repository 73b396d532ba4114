import { close, type Decision, message, type Turn } from '../turn/index.ts';
import { readRating } from '../understanding/rating.ts';

/** Thanks for the rating that was asked for at the end; anything else goes on as if none had been asked. */
export function answerRating(turn: Turn): Decision | undefined {
  if (!turn.memory.isRatingAwaited) return undefined;
  const rating = readRating(turn.words);
  if (rating === undefined) return undefined;
  const memory = { ...turn.memory, isRatingAwaited: false };
  return { ...close(turn, 'fulfilled', { say: [message('stop.rated')], memory }), rating };
}
