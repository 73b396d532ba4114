import type { PendingConfirmation } from './pending-confirmation.ts';

/** Where read-backs wait for their yes; one for each conversation. */
export interface ConfirmationStore {
  /** Keeps it in place of an earlier one of the same conversation, which nobody can take any more. */
  put(pending: PendingConfirmation): Promise<void>;

  /**
   * What waits in this conversation under this nonce, left in place. Sees its own writes.
   *
   * @returns undefined when it was taken or replaced, has expired, or never was
   * @throws ItemCorruptError when what is stored is no pending confirmation
   */
  find(conversationId: string, nonce: string, nowEpochSeconds: number): Promise<PendingConfirmation | undefined>;

  /**
   * Takes what waits in this conversation under this nonce, so that nobody can take it again: of any number of yes at
   * the same time exactly one gets it.
   *
   * @returns undefined when it was taken or replaced, has expired, or never was
   * @throws ItemCorruptError when what is stored is no pending confirmation; it is gone then all the same
   */
  take(conversationId: string, nonce: string, nowEpochSeconds: number): Promise<PendingConfirmation | undefined>;
}
