import type { ChatState, Conversation, CustomerEntry } from '../state/chat-state.ts';
import { waitingOf } from '../state/questions.ts';

/** What outlives a reload: no history, which the server has. */
interface Kept {
  readonly conversation?: Conversation;
  readonly waiting: readonly CustomerEntry[];
  readonly draft: string;
  readonly isOpen: boolean;
}

export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** Browsers that keep nothing, or are full, have a widget that starts anew with each page. */
export function keepState(storage: Storage | undefined, key: string, state: ChatState): void {
  const { conversation, draft, isOpen } = state;
  const kept: Kept = { ...(conversation && { conversation }), waiting: waitingOf(state), draft, isOpen };
  try {
    storage?.setItem(key, JSON.stringify(kept));
  } catch {
    // The page goes on without.
  }
}

/** What was kept, as far as it makes sense. */
export function recallState(storage: Storage | undefined, key: string): Partial<ChatState> {
  const kept = readKept(storage, key);
  if (!kept) return {};
  const { conversation, waiting, draft, isOpen } = kept;
  return {
    ...(isConversation(conversation) && { conversation }),
    entries: Array.isArray(waiting) ? waiting.filter(isWaiting) : [],
    draft: typeof draft === 'string' ? draft : '',
    isOpen: isOpen === true,
  };
}

function readKept(storage: Storage | undefined, key: string): Partial<Record<keyof Kept, unknown>> | undefined {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isConversation(value: unknown): value is Conversation {
  const { id, token } = (value ?? {}) as Partial<Conversation>;
  return typeof id === 'string' && typeof token === 'string';
}

function isWaiting(value: unknown): value is CustomerEntry {
  const { kind, key, text, atIso, state } = (value ?? {}) as Partial<CustomerEntry>;
  const isText = [key, text, atIso].every((one) => typeof one === 'string');
  return kind === 'customer' && state === 'waiting' && isText;
}
