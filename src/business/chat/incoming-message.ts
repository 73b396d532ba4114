import type { ConversationChannel } from '../events/index.ts';
import type { MessageAttributes } from './ports.ts';

/** A message as it came in, by whichever way. */
export interface IncomingMessage {
  readonly conversationId: string;
  readonly channel: ConversationChannel;
  /** The same when the same message is sent again. */
  readonly messageId: string;
  readonly text: string;
  readonly attributes: MessageAttributes;
  /** Milliseconds since the epoch. */
  readonly arrivedAtMs: number;
}

/** What has to be known of a message to keep its answer. */
export type AnsweredMessage = Pick<IncomingMessage, 'text' | 'channel' | 'arrivedAtMs'>;
