import type { ConfirmationStore, PendingConfirmation } from '#business/confirmations/index';

/** Read-backs in this process' memory. */
export function createInMemoryConfirmations(): ConfirmationStore {
  const waiting = new Map<string, PendingConfirmation>();
  const find = (conversationId: string, nonce: string, now: number) => {
    const found = waiting.get(conversationId);
    return found?.nonce === nonce && found.expiresAtEpochSeconds > now ? found : undefined;
  };
  return {
    put(pending) {
      waiting.set(pending.conversationId, pending);
      return Promise.resolve();
    },
    find: (conversationId, nonce, now) => Promise.resolve(find(conversationId, nonce, now)),
    take(conversationId, nonce, now) {
      const found = find(conversationId, nonce, now);
      if (found) waiting.delete(conversationId);
      return Promise.resolve(found);
    },
  };
}
