import type { ChatEvent, EventOf } from './chat-event.ts';
import type { ChatState } from './chat-state.ts';
import { answerCame, conversationEnded, historyCame, lookedUp } from './reduce-answers.ts';
import { withMessage, withNote } from './entries.ts';
import { openAnswer } from './questions.ts';

type Reducers = { readonly [Kind in ChatEvent['kind']]: (state: ChatState, event: EventOf<Kind>) => ChatState };

/** What each event makes of the state. An event that no longer fits, such as a second click, changes nothing. */
const REDUCERS: Reducers = {
  opened: (state) => ({ ...state, isOpen: true, unread: 0 }),
  closed: (state) => ({ ...state, isOpen: false }),
  typed: (state, { draft }) => ({ ...state, draft }),
  said: (state, event) => ({ ...withMessage(state, event), draft: '' }),
  chose: (state, event) => (openAnswer(state)?.key === event.key ? withMessage(state, event) : state),
  begun: (state, { conversation }) => ({ ...state, conversation }),
  answered: answerCame,
  'history-read': historyCame,
  'looked-up': lookedUp,
  over: conversationEnded,
  refused,
  restarted: (state) => withNote(leave(state), 'restarted'),
  deleted: (state) => withNote(leave(state), 'deleted'),
  'link-changed': (state, { link }) => (state.link === link ? state : { ...state, link }),
  'inbox-read': (state, { messages, unread }) => ({ ...state, inbox: { messages, unread } }),
  'inbox-seen': (state, { unread }) => ({ ...state, inbox: { ...state.inbox, unread } }),
};

/** The next state; the same object where nothing changes. */
export const reduce = (state: ChatState, event: ChatEvent): ChatState =>
  (REDUCERS[event.kind] as (state: ChatState, event: ChatEvent) => ChatState)(state, event);

/** Words that were refused go back to where they were typed, unless something else is there by now. */
function refused(state: ChatState, { messageId, reason }: EventOf<'refused'>): ChatState {
  const entry = state.entries.find(({ key }) => key === messageId);
  if (entry?.kind !== 'customer' || entry.state !== 'waiting') return state;
  const entries = state.entries.map((one) => (one === entry ? { ...entry, state: 'unsent' as const } : one));
  return withNote({ ...state, entries, draft: state.draft === '' ? entry.text : state.draft }, reason);
}

function leave({ conversation: _, ...state }: ChatState): ChatState {
  return { ...state, entries: [], inbox: { messages: [], unread: 0 }, link: 'ready' };
}
