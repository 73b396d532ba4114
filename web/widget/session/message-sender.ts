import type { Failure } from '../api/outcome.ts';
import type { Conversation, CustomerEntry } from '../state/chat-state.ts';
import { waitingOf } from '../state/questions.ts';
import { askInbox } from './ask-inbox.ts';
import { backoffMs } from './backoff.ts';
import type { Session } from './session.ts';
import { linesOf } from './read-history.ts';

/**
 * Sends what waits, one message at a time and in order, until each has its answer:
 *
 *     lost, busy, unavailable ─► wait ─► the same id again, which gets the stored answer where there is one
 *     outcome-unknown ─────────► read the conversation; never again
 *     conversation-over ───────► back to where it was typed; the next message begins a new conversation
 */
export function createMessageSender(session: Session): () => Promise<void> {
  let isSending = false;
  return async () => {
    if (isSending) return;
    isSending = true;
    await sendAll(session).finally(() => (isSending = false));
    session.dispatch({ kind: 'link-changed', link: 'ready' });
    void askInbox(session);
  };
}

async function sendAll(session: Session): Promise<void> {
  let triesInVain = 0;
  for (let message = nextOf(session); message; message = nextOf(session)) {
    const failure = await attempt(session, message);
    if (failure) await waitFor(session, failure, triesInVain);
    triesInVain = failure ? triesInVain + 1 : 0;
  }
}

const nextOf = ({ state }: Session): CustomerEntry | undefined => waitingOf(state())[0];

/** @returns why the same has to be tried again, if so */
async function attempt(session: Session, { key: messageId, text }: CustomerEntry): Promise<Failure | undefined> {
  const { state, client, dispatch, clock } = session;
  const { conversation } = state();
  if (!conversation) return begin(session, messageId);
  const outcome = await client.send(conversation, { messageId, text });
  if (outcome.kind !== 'answered') return settle(session, conversation, messageId, outcome);
  const { pieces, token, nowIso } = outcome.answer;
  clock.learn(nowIso, outcome.sentAtMs);
  dispatch({ kind: 'answered', conversationId: conversation.id, messageId, pieces, token, atIso: nowIso });
  return undefined;
}

async function begin({ client, dispatch, clock }: Session, messageId: string): Promise<Failure | undefined> {
  const outcome = await client.begin();
  if (outcome.kind === 'answered') {
    const { conversationId: id, token, nowIso } = outcome.answer;
    clock.learn(nowIso, outcome.sentAtMs);
    dispatch({ kind: 'begun', conversation: { id, token } });
    return undefined;
  }
  if (outcome.kind !== 'refused') return outcome;
  dispatch({ kind: 'refused', messageId, reason: 'refused' });
  return undefined;
}

/** What a failure means for its message, where the same isn't to be sent again. */
async function settle(
  session: Session,
  conversation: Conversation,
  messageId: string,
  failure: Failure,
): Promise<Failure | undefined> {
  const conversationId = conversation.id;
  switch (failure.kind) {
    case 'over':
      session.dispatch({ kind: 'over', conversationId });
      return undefined;
    case 'unknown': {
      const lines = await linesOf(session, conversation);
      if (lines) session.dispatch({ kind: 'looked-up', conversationId, messageId, lines });
      return undefined;
    }
    case 'too-long':
    case 'refused':
      session.dispatch({ kind: 'refused', messageId, reason: failure.kind });
      return undefined;
    default:
      return failure;
  }
}

async function waitFor({ dispatch, pause }: Session, failure: Failure, triesInVain: number): Promise<void> {
  dispatch({ kind: 'link-changed', link: failure.kind === 'lost' ? 'offline' : 'busy' });
  await pause(('retryAfterMs' in failure && failure.retryAfterMs) || backoffMs(triesInVain));
}
