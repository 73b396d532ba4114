/** Where somebody stands with the shop in one channel, by the keyed hash of who they are there. */
export interface Visit {
  /** Another one after each conversation that begins: who writes says which one they have read. */
  readonly version: number;
  /** The conversation of their last message, and when that was. */
  readonly conversationId?: string;
  readonly lastAtEpochSeconds?: number;
  /** Messages that came in and aren't done with, by when they came: milliseconds, in their order. */
  readonly line: Readonly<Record<string, number>>;
}

/** What is known of a message that is being answered, or was. */
export interface Taken {
  readonly conversationId: string;
  /** What it chose by its number: from the answer to which message, and which choice, from 0. */
  readonly chose?: { readonly from: string; readonly index: number };
  /** How many parts of its answer were claimed: each is claimed before it is sent. */
  readonly partsClaimed: number;
}

/** Whether nothing that came before a message still waits to be answered. What is lost keeps nobody waiting. */
export function isFirstInLine({ line }: Visit, messageId: string, nowMs: number, lostAfterMs: number): boolean {
  const arrivedAt = line[messageId];
  // One that isn't in line any more was done with before, and comes again.
  if (arrivedAt === undefined) return true;
  return Object.entries(line).every(
    ([id, at]) =>
      id === messageId || at > arrivedAt || (at === arrivedAt && id > messageId) || at < nowMs - lostAfterMs,
  );
}

/** Whether what somebody says now goes on with their last conversation. */
export const goesOn = (
  { conversationId, lastAtEpochSeconds = 0 }: Visit,
  nowEpochSeconds: number,
  silenceSeconds: number,
): boolean => conversationId !== undefined && nowEpochSeconds - lastAtEpochSeconds < silenceSeconds;
