import type { ChatDeed, ChatState } from '#business/chat/index';
import { type ChatAnswer, problem } from '../answer.ts';
import type { Action, ChatApiPorts, ChatRequest } from '../ports.ts';

/** What needs a conversation that isn't over. */
export const withChat = (
  deed: ChatDeed,
  act: (chat: ChatState, request: ChatRequest, ports: ChatApiPorts) => Promise<ChatAnswer>,
): Action => ({
  deed,
  async act(request, ports) {
    const chat = await ports.book.find(request.conversationId, request.nowEpochSeconds);
    return chat && !chat.isOver ? act(chat, request, ports) : problem('conversation-over');
  },
});
