import type { ConversationState } from '#business/identity/index';

const DAY = 86_400;

/** Conversations' epochs in this process' memory. */
export function createInMemoryConversations(): ConversationState {
  const kept = new Map<string, { readonly epoch: number; readonly until: number }>();
  const epochOf = (id: string, now: number) => {
    const state = kept.get(id);
    return state && state.until > now ? state.epoch : 0;
  };
  return {
    readEpoch: ({ conversationId, nowEpochSeconds }) => Promise.resolve(epochOf(conversationId, nowEpochSeconds)),
    raiseEpoch({ conversationId, nowEpochSeconds }) {
      const epoch = (kept.get(conversationId)?.epoch ?? 0) + 1;
      kept.set(conversationId, { epoch, until: nowEpochSeconds + DAY });
      return Promise.resolve(epoch);
    },
  };
}
