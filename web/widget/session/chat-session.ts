import type { ChatEvent } from '../state/chat-event.ts';
import { type ChatState, EMPTY_STATE } from '../state/chat-state.ts';
import { reduce } from '../state/reduce.ts';
import { askInbox } from './ask-inbox.ts';
import { createMessageSender } from './message-sender.ts';
import { readHistory } from './read-history.ts';
import type { Session, SessionPorts } from './session.ts';

export interface ChatSession {
  readonly state: () => ChatState;
  readonly dispatch: (event: ChatEvent) => void;
  readonly say: (text: string) => void;
  /** Sends a choice of an answer, once however often it is clicked. */
  readonly choose: (key: string, text: string) => void;
  readonly markInboxRead: () => Promise<void>;
  /** Whether it was noted. */
  readonly rate: (rating: number) => Promise<boolean>;
  /** Has the transcript deleted; false where the server couldn't be reached. */
  readonly deleteConversation: () => Promise<boolean>;
  /** Takes up what a reload interrupted. */
  readonly resume: () => Promise<void>;
}

/** The state, and whatever talks to the server on its behalf. Knows no page. */
export function createChatSession(ports: SessionPorts, recalled: Partial<ChatState>): ChatSession {
  let state: ChatState = { ...EMPTY_STATE, ...recalled };
  const dispatch = (event: ChatEvent) => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    ports.keep(state);
    ports.draw(state);
  };
  const session: Session = { ...ports, state: () => state, dispatch };
  const sendWaiting = createMessageSender(session);
  const message = (text: string) => ({
    messageId: ports.newMessageId(),
    text,
    atIso: new Date(ports.clock.nowMs()).toISOString(),
  });
  const send = (event: ChatEvent) => {
    dispatch(event);
    void sendWaiting();
  };

  return {
    state: session.state,
    dispatch,
    say: (text) => send({ kind: 'said', ...message(text.trim()) }),
    choose: (key, text) => send({ kind: 'chose', key, ...message(text) }),
    markInboxRead: () => markInboxRead(session),
    rate: async (rating) =>
      state.conversation !== undefined && (await ports.client.rate(state.conversation, rating)).kind === 'answered',
    deleteConversation: () => deleteConversation(session),
    async resume() {
      if (state.conversation) await readHistory(session, state.conversation);
      if (state.conversation) void askInbox(session);
      await sendWaiting();
    },
  };
}

async function markInboxRead({ state, client, dispatch }: Session): Promise<void> {
  const { conversation, inbox } = state();
  const newest = inbox.messages[0];
  if (!conversation || !newest || inbox.unread === 0) return;
  const outcome = await client.markRead(conversation, newest.occurredAtIso);
  if (outcome.kind === 'answered') dispatch({ kind: 'inbox-seen', unread: outcome.answer.unread });
}

async function deleteConversation({ state, client, dispatch }: Session): Promise<boolean> {
  const { conversation } = state();
  const kind = conversation ? (await client.remove(conversation)).kind : 'answered';
  // One that is over can be reached by nobody any more: it ends by its time.
  if (kind !== 'answered' && kind !== 'over') return false;
  dispatch({ kind: 'deleted' });
  return true;
}
