import type { ChannelMessage } from './channel-message.ts';
import type { ChannelPorts } from './ports.ts';

/** Under which names a message and its sender are kept. */
export interface Where {
  readonly messageId: string;
  readonly visitorId: string;
}

export const whereOf = (
  { channel, account, address, providerId }: ChannelMessage,
  { hash }: Pick<ChannelPorts, 'hash'>,
): Where => ({
  visitorId: hash('visitor', [channel, account, address]),
  messageId: hash('message', [channel, account, providerId]),
});
