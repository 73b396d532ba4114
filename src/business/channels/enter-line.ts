import type { ChannelMessage } from './channel-message.ts';
import type { ChannelDesk, ChannelPorts } from './ports.ts';
import { whereOf } from './where-of.ts';

export interface EntryPorts extends Pick<ChannelPorts, 'hash'> {
  readonly desk: Pick<ChannelDesk, 'queueUp'>;
  /** Hands it on to whoever answers it. */
  readonly handOn: (message: ChannelMessage) => Promise<void>;
}

/**
 * Takes messages in as they came: each stands in its person's line before anybody may answer it, so that none overtakes
 * another. What fails half way is delivered again, and nothing of it is doubled.
 */
export async function enterLine(
  messages: readonly ChannelMessage[],
  nowMs: number,
  { desk, handOn, ...ports }: EntryPorts,
): Promise<void> {
  for (const [index, message] of messages.entries()) {
    const { visitorId, messageId } = whereOf(message, ports);
    await desk.queueUp(visitorId, messageId, nowMs + index);
  }
  for (const message of messages) await handOn(message);
}
