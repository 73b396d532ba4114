import { done } from '../answer.ts';
import { openedUntil } from '../opened-until.ts';
import type { Action } from '../ports.ts';

export const begin: Action = {
  deed: 'begin',
  async act({ nowEpochSeconds }, ports) {
    const conversationId = ports.newConversationId();
    await ports.book.begin(conversationId, nowEpochSeconds);
    return done({ conversationId, ...openedUntil(conversationId, ports) }, 201);
  },
};
