/** A message in the inbox that the chat shows to its customer. */
export interface AppMessage {
  readonly reference: string;
  /** When what it tells of happened, ISO 8601 in UTC. */
  readonly occurredAtIso: string;
  readonly title: string;
  readonly text: string;
  readonly link?: string;
}

/** Customers' inboxes. Sees its own writes within a moment. */
export interface AppInbox {
  /** Once, however often: a message of this time and reference that is there already stays as it is. */
  put(customerId: string, message: AppMessage, nowEpochSeconds: number): Promise<void>;
  /** The newest first; what has expired is not found. */
  list(customerId: string, nowEpochSeconds: number, atMost: number): Promise<readonly AppMessage[]>;
}

/** How far customers have read their inboxes. */
export interface InboxMarks {
  /** ISO 8601 in UTC; undefined before anything was read. */
  readUpTo(customerId: string): Promise<string | undefined>;
  /** Never goes back. */
  markRead(customerId: string, readUpToIso: string, nowEpochSeconds: number): Promise<void>;
}

/** How long a message stays in the inbox. */
export const APP_INBOX_KEPT_DAYS = 90;
