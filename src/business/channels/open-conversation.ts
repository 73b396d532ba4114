import type { ChatState } from '../chat/index.ts';
import { CHAT_POLICY } from '../chat/index.ts';
import type { ChannelMessage } from './channel-message.ts';
import { CHANNEL_POLICY } from './policy.ts';
import type { ChannelPorts } from './ports.ts';
import { goesOn, type Visit } from './visit.ts';

/** The conversation that a message goes into: the one at hand, or a new one. @returns undefined when it has to be looked at again */
export async function openConversation(
  message: ChannelMessage,
  { visit, visitorId }: { readonly visit: Visit; readonly visitorId: string },
  { chat: { book, nowMs }, desk, hash }: ChannelPorts,
): Promise<ChatState | undefined> {
  const startedAtMs = nowMs();
  const now = Math.floor(startedAtMs / 1000);
  const last = goesOn(visit, now, CHANNEL_POLICY.silenceSeconds)
    ? await book.find(visit.conversationId ?? '', now)
    : undefined;
  if (last && isOpen(last)) {
    await desk.goTo(visitorId, visit, last.conversationId, now);
    return last;
  }
  // The message stands in it, so that two that begin at once never begin the same.
  const conversationId = hash('conversation', [visitorId, String(startedAtMs), message.providerId]);
  await book.begin(conversationId, now);
  const isTheirs = await desk.goTo(visitorId, visit, conversationId, now);
  return isTheirs ? book.find(conversationId, now) : undefined;
}

const isOpen = ({ isOver, messageIds }: ChatState): boolean => !isOver && messageIds.length < CHAT_POLICY.mostMessages;
