import type { AttemptCounter } from '../identity/index.ts';
import { CHAT_LIMITS, type ChatDeed, type ChatLimit } from './policy.ts';

/** Who does something: a keyed hash of the network, and the conversation where there is one yet. */
export interface ChatActor {
  readonly callerHash: string;
  readonly conversationId?: string;
}

/**
 * Counts what a page does, and says whether it is too much. What is refused is counted, too.
 *
 * @returns undefined when it may, else in how many seconds it may again
 */
export async function keepLimits(
  deed: ChatDeed,
  actor: ChatActor,
  nowEpochSeconds: number,
  attempts: Pick<AttemptCounter, 'reserve'>,
): Promise<number | undefined> {
  const waits = await Promise.all(
    CHAT_LIMITS[deed].map(async (limit: ChatLimit) => {
      const who = limit.by === 'caller' ? actor.callerHash : (actor.conversationId ?? '');
      const key = `chat-${deed}-${limit.by}#${who}`;
      const done = await attempts.reserve({ key, windowSeconds: limit.windowSeconds }, nowEpochSeconds);
      return done > limit.most ? limit.windowSeconds - (nowEpochSeconds % limit.windowSeconds) : 0;
    }),
  );
  const longest = Math.max(...waits);
  return longest > 0 ? longest : undefined;
}
