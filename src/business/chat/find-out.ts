import type { ConversationChannel } from '../events/index.ts';
import type { ChatState, HeldChat } from './chat-state.ts';
import type { AnsweredMessage } from './incoming-message.ts';
import { keepAnswer, type KeptAnswer } from './keep-answer.ts';
import { TURN_TIMES } from './policy.ts';
import type { BotReply, ChatPorts } from './ports.ts';

/**
 * After an unknown outcome: what the bot remembers tells whether the turn was taken, and what it answered.
 *
 * While the turn may still be under way, the message stays claimed: whoever comes once the claim has run out finds out
 * then.
 */
export async function findOut(
  held: HeldChat,
  message: AnsweredMessage & { readonly isEnded: boolean },
  ports: ChatPorts,
): Promise<KeptAnswer | { readonly kind: 'outcome-unknown' } | undefined> {
  const { times, everyMs } = TURN_TIMES.findOut;
  for (let looks = 0; looks < (message.isEnded ? 1 : times); looks++) {
    if (looks > 0) await ports.pause(everyMs);
    const reply = await ports.bot.look(held);
    if (reply && isNewer(reply, held)) return keepAnswer(held, reply, message, ports);
  }
  if (message.isEnded) await ports.book.giveUp(held, held.mark);
  return { kind: 'outcome-unknown' };
}

/** Finds out what became of a message whose answerer is gone: its turn is over by now, taken or not. */
export async function settleLost(
  { chat, messageId }: { readonly chat: ChatState; readonly messageId: string },
  channel: ConversationChannel,
  ports: ChatPorts,
): Promise<void> {
  const until = Math.floor(ports.nowMs() / 1000) + TURN_TIMES.leaseSeconds;
  const held = chat.busy && (await ports.book.takeOver({ ...chat, busy: chat.busy }, until));
  if (!held) return;
  const [message, reply] = await Promise.all([
    ports.book.findMessage(chat.conversationId, messageId),
    ports.bot.look(held),
  ]);
  if (message && reply && isNewer(reply, held)) {
    const arrivedAtMs = Date.parse(message.saidAtIso);
    await keepAnswer(held, reply, { text: message.text, channel, arrivedAtMs }, ports);
  } else await ports.book.giveUp(held, reply?.mark ?? held.mark);
}

/** The bot's memory has another mark after each turn, and no other turn was begun since the one before. */
const isNewer = ({ mark }: BotReply, before: ChatState): boolean => mark !== undefined && mark !== before.mark;
