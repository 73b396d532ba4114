import type { ConversationChannel } from '../events/index.ts';
import type { ChatState, KeptMessage } from './chat-state.ts';
import { settleLost } from './find-out.ts';
import { CHAT_POLICY } from './policy.ts';
import type { ChatPorts } from './ports.ts';
import type { TranscriptLine } from './transcript.ts';

/** The latest lines of a conversation, the oldest first. What was lost of it is looked for first. */
export async function readTranscript(
  chat: ChatState,
  channel: ConversationChannel,
  ports: ChatPorts,
): Promise<readonly TranscriptLine[]> {
  const { busy, conversationId, messageIds } = chat;
  const isLost = busy && busy.untilEpochSeconds * 1000 <= ports.nowMs();
  if (isLost) await settleLost({ chat, messageId: busy.messageId }, channel, ports);
  const messages = await ports.book.listMessages(conversationId, messageIds.slice(-CHAT_POLICY.mostRead));
  return messages.flatMap(linesOf);
}

function linesOf({ messageId, text, saidAtIso, pieces, answeredAtIso }: KeptMessage): readonly TranscriptLine[] {
  const said: TranscriptLine = { from: 'customer', messageId, text, atIso: saidAtIso };
  if (!pieces || answeredAtIso === undefined) return [said];
  return [said, { from: 'bot', inReplyTo: messageId, pieces, atIso: answeredAtIso }];
}
