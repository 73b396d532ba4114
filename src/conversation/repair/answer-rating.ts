import { close, type Decision, message, resume, type Turn } from '../turn/index.ts';
import { readRating } from '../understanding/rating.ts';

/** Thanks for the rating that was asked for at the end, which brings a known customer points; anything else goes on as if none had been asked. */
export function answerRating(turn: Turn): Decision | undefined {
  if (!turn.memory.isRatingAwaited) return undefined;
  const rating = readRating(turn.words);
  if (rating === undefined) return undefined;
  const memory = { ...turn.memory, isRatingAwaited: false };
  if (memory.rater !== undefined)
    return { ...resume(turn, { memory }), move: { kind: 'fulfil', intent: 'Stop' }, rating };
  return { ...close(turn, 'fulfilled', { say: [message('stop.rated')], memory }), rating };
}
