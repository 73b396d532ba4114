import type { ChatState, KeptMessage } from './chat-state.ts';
import type { Piece } from './piece.ts';
import { CHAT_POLICY } from './policy.ts';

/** Whether a message may be taken up now. */
export type TurnVerdict =
  | { readonly kind: 'take'; readonly chat: ChatState }
  /** Another message, or this one, is being answered. */
  | { readonly kind: 'wait' }
  /** Whoever was answering a message is gone: what became of it has to be found out first. */
  | { readonly kind: 'settle'; readonly chat: ChatState; readonly messageId: string }
  | { readonly kind: 'answered'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'outcome-unknown' | 'differs' | 'over' };

/** Messages of a conversation are answered one at a time, each once: the same one again gets the same answer. */
export function judgeTurn(
  chat: ChatState | undefined,
  message: KeptMessage | undefined,
  textMark: string,
  nowEpochSeconds: number,
): TurnVerdict {
  if (!chat || chat.isOver) return { kind: 'over' };
  if (message && message.textMark !== textMark) return { kind: 'differs' };
  const known = message && whatIsKnown(message);
  if (known) return known;
  if (chat.busy) return standingOfBusy(chat, chat.busy, nowEpochSeconds);
  // A message is claimed together with the conversation, so one that is claimed was read before the other was.
  if (message) return { kind: 'wait' };
  return chat.messageIds.length < CHAT_POLICY.mostMessages ? { kind: 'take', chat } : { kind: 'over' };
}

function whatIsKnown({ state, pieces = [] }: KeptMessage): TurnVerdict | undefined {
  if (state === 'answered') return { kind: 'answered', pieces };
  return state === 'unknown' ? { kind: 'outcome-unknown' } : undefined;
}

const standingOfBusy = (chat: ChatState, busy: NonNullable<ChatState['busy']>, now: number): TurnVerdict =>
  busy.untilEpochSeconds > now ? { kind: 'wait' } : { kind: 'settle', chat, messageId: busy.messageId };
