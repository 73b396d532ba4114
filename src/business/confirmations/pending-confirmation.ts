/** How long a read-back waits for its yes, in seconds. After that, what was read out may no longer hold. */
export const CONFIRMATION_LIFETIME_SECONDS = 600;

/**
 * Something that was read out to the customer and waits for a yes. What is done after the yes is done from this record
 * alone: slots and session attributes come through the client and may be forged.
 */
export interface PendingConfirmation {
  readonly conversationId: string;
  /** The intent that does it. */
  readonly intent: string;
  /** Keyed or plain hash of the words that were read out. */
  readonly readBackHash: string;
  /** All that is needed to do it, well formed. */
  readonly values: Readonly<Record<string, string>>;
  /** Unguessable, one for each read-back; the sealed memory carries it to the yes. */
  readonly nonce: string;
  readonly expiresAtEpochSeconds: number;
}
