import type { ChatState } from './chat-state.ts';
import type { ChatPorts } from './ports.ts';

/** Ends a conversation: its transcript is gone, and the bot forgets it. @returns false when it was over before */
export async function endConversation(
  chat: ChatState,
  { book, bot }: Pick<ChatPorts, 'book' | 'bot'>,
): Promise<boolean> {
  const isClosed = await book.close(chat);
  if (isClosed) await bot.forget(chat.conversationId);
  return isClosed;
}
