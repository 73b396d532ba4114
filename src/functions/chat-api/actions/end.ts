import { endConversation } from '#business/chat/index';
import { problem } from '../answer.ts';
import type { Action } from '../ports.ts';

/** One whose end broke off is ended again. */
export const end: Action = {
  deed: 'look',
  async act({ conversationId, nowEpochSeconds }, ports) {
    const chat = await ports.book.find(conversationId, nowEpochSeconds);
    const isEnded = chat !== undefined && (await endConversation(chat, ports));
    return isEnded ? { kind: 'gone' } : problem('conversation-over');
  },
};
