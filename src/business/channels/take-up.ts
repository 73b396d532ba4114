import type { ChatState } from '../chat/index.ts';
import type { ChannelMessage } from './channel-message.ts';
import { choicesIn, offeredIn, readMark } from './offered.ts';
import { openConversation } from './open-conversation.ts';
import type { ChannelPorts } from './ports.ts';
import type { Taken, Visit } from './visit.ts';

type Worded = Pick<ChannelMessage, 'channel'> & { readonly text: string };

/**
 * Takes a message into a conversation, and finds out whether it chooses by a number.
 *
 * @returns undefined when it has to be looked at again
 */
export async function takeUp(
  message: ChannelMessage & Worded,
  at: { readonly messageId: string; readonly visitorId: string; readonly visit: Visit },
  ports: ChannelPorts,
): Promise<Taken | undefined> {
  const chat = await openConversation(message, at, ports);
  if (!chat) return undefined;
  const chose = await choiceOf(message, chat, ports);
  const taken = { conversationId: chat.conversationId, ...(chose && { chose }) };
  const contactHash = ports.hashContact(message);
  const nowEpochSeconds = Math.floor(ports.chat.nowMs() / 1000);
  const kept = { nowEpochSeconds, ...(contactHash !== undefined && { contactHash }) };
  const isFirst = await ports.desk.take(at.messageId, taken, kept);
  return isFirst ? { ...taken, partsClaimed: 0 } : ports.desk.findTaken(at.messageId);
}

/** What a bare number chooses of what was offered last; undefined where it stands for itself. */
async function choiceOf(
  { channel, text }: Worded,
  { conversationId, messageIds, asks }: ChatState,
  { chat: { book } }: ChannelPorts,
): Promise<Taken['chose']> {
  const from = messageIds.at(-1);
  const last = from === undefined ? undefined : await book.findMessage(conversationId, from);
  const index = readMark(text, offeredIn(channel, last?.pieces ?? [], asks));
  return from === undefined || index === undefined ? undefined : { from, index };
}

/** What is said to the bot: the words, or those of the choice that they name. The same when the message comes again. */
export async function wordsOf(text: string, { conversationId, chose }: Taken, { chat }: ChannelPorts): Promise<string> {
  if (!chose) return text;
  const offered = await chat.book.findMessage(conversationId, chose.from);
  return choicesIn(offered?.pieces ?? [])[chose.index]?.says ?? text;
}
