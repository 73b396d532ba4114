import type { TranscriptLine } from '#business/chat/index';
import type { Conversation } from '../state/chat-state.ts';
import { backoffMs } from './backoff.ts';
import type { Session } from './session.ts';

/** Reads until there is an answer: reading does no harm. Nothing when the conversation is over or was left meanwhile. */
export async function linesOf(
  session: Session,
  conversation: Conversation,
): Promise<readonly TranscriptLine[] | undefined> {
  for (let tries = 0; session.state().conversation?.id === conversation.id; tries += 1) {
    const outcome = await session.client.history(conversation);
    if (outcome.kind === 'answered') {
      session.clock.learn(outcome.answer.nowIso, outcome.sentAtMs);
      session.dispatch({ kind: 'link-changed', link: 'ready' });
      return outcome.answer.lines;
    }
    if (outcome.kind === 'over' || outcome.kind === 'refused') {
      session.dispatch({ kind: 'over', conversationId: conversation.id });
      return undefined;
    }
    session.dispatch({ kind: 'link-changed', link: outcome.kind === 'lost' ? 'offline' : 'busy' });
    await session.pause(('retryAfterMs' in outcome && outcome.retryAfterMs) || backoffMs(tries));
  }
  return undefined;
}

export async function readHistory(session: Session, conversation: Conversation): Promise<void> {
  const lines = await linesOf(session, conversation);
  if (lines) session.dispatch({ kind: 'history-read', conversationId: conversation.id, lines });
}
