import type { ConfirmationStore, PendingConfirmation } from '#business/confirmations/index';

/** Read-backs in this process' memory. */
export function createInMemoryConfirmations(): ConfirmationStore {
  const waiting = new Map<string, PendingConfirmation>();
  return {
    put(pending) {
      waiting.set(pending.conversationId, pending);
      return Promise.resolve();
    },
    take(conversationId, nonce, now) {
      const found = waiting.get(conversationId);
      const isTakeable = found?.nonce === nonce && found.expiresAtEpochSeconds > now;
      if (isTakeable) waiting.delete(conversationId);
      return Promise.resolve(isTakeable ? found : undefined);
    },
  };
}
