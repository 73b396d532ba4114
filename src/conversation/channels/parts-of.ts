import type { ConversationChannel } from '#business/events/index';
import type { Piece } from '#business/chat/index';
import { smsSize } from '#business/notifications/index';
import { renderFor } from './render-for.ts';

/** How many parts of text messages an answer takes, as what is paid for calls them; nothing in other channels. */
export function partsOf(
  channel: ConversationChannel,
  pieces: readonly Piece[],
  asks?: string,
): Readonly<Record<string, number>> {
  if (channel !== 'sms') return {};
  const parts = renderFor('sms', pieces, asks).map(({ text }) => smsSize(text).segments);
  return { 'sms-part': parts.reduce((sum, segments) => sum + segments, 0) };
}
