import { keepLimits, readText, takeMessage } from '../chat/index.ts';
import type { ChannelMessage } from './channel-message.ts';
import type { OutgoingPart } from './outgoing.ts';
import { CHANNEL_POLICY } from './policy.ts';
import type { ChannelPorts, Notice } from './ports.ts';
import { type PartsSent, sendParts } from './send-parts.ts';
import { takeUp, wordsOf } from './take-up.ts';
import { isFirstInLine, type Taken, type Visit } from './visit.ts';
import { type Where, whereOf } from './where-of.ts';

export type ChannelOutcome =
  | PartsSent
  /** Too old to be answered; said already; of a conversation that was ended meanwhile. */
  | { readonly kind: 'dropped'; readonly reason: 'window-closed' | 'told-already' | 'over' }
  /** Others of the same person are before it, or the bot can't be reached: it has to come again. */
  | { readonly kind: 'not-yet'; readonly reason: 'in-line' | 'unavailable' };

/**
 * Has a message of a channel answered once, in its person's order, however often it comes in.
 *
 *   in line ─► its turn ─► taken into a conversation ─► the bot's answer, kept once ─► sent part by part ─► out of line
 *     └─ others are before it: it comes again                    └─ not reached: it comes again
 */
export async function takeChannelMessage(message: ChannelMessage, ports: ChannelPorts): Promise<ChannelOutcome> {
  const at = whereOf(message, ports);
  const outcome = await answer(message, at, ports);
  if (outcome.kind !== 'not-yet' && outcome.kind !== 'try-later')
    await ports.desk.leaveLine(at.visitorId, at.messageId);
  return outcome;
}

async function answer(message: ChannelMessage, at: Where, ports: ChannelPorts): Promise<ChannelOutcome> {
  const nowEpochSeconds = Math.floor(ports.chat.nowMs() / 1000);
  if (nowEpochSeconds - message.sentAtEpochSeconds > CHANNEL_POLICY.answerWithinSeconds)
    return { kind: 'dropped', reason: 'window-closed' };
  const visit = await untilFirst(at, ports);
  if (!visit) return { kind: 'not-yet', reason: 'in-line' };
  const taken = (await ports.desk.findTaken(at.messageId)) ?? (await admit(message, { ...at, visit }, ports));
  return 'kind' in taken ? taken : talk(message, { ...at, taken }, ports);
}

/** Takes a new message into its conversation, unless there is a reason not to. */
async function admit(
  message: ChannelMessage,
  at: Where & { readonly visit: Visit },
  ports: ChannelPorts,
): Promise<Taken | ChannelOutcome> {
  if (await ports.isSilenced(message)) return { kind: 'not-sent', reason: 'stopped' };
  const notice = await refuse(at, ports);
  if (notice) return tellOnce(message, { ...at, notice }, ports);
  const read = wordsIn(message);
  if (read.kind === 'text')
    return (await takeUp({ ...message, text: read.text }, at, ports)) ?? { kind: 'not-yet', reason: 'in-line' };
  return tellOnce(message, { ...at, notice: read.kind === 'too-long' ? 'too-long' : 'text-only' }, ports);
}

const wordsIn = ({ said }: ChannelMessage) => readText(said.kind === 'words' ? said.text : undefined);

async function untilFirst({ visitorId, messageId }: Where, { desk, chat }: ChannelPorts): Promise<Visit | undefined> {
  const { mostMs, everyMs } = CHANNEL_POLICY.wait;
  const until = chat.nowMs() + mostMs;
  for (;;) {
    const visit = await desk.find(visitorId);
    if (isFirstInLine(visit, messageId, chat.nowMs(), CHANNEL_POLICY.lostAfterMs)) return visit;
    if (chat.nowMs() >= until) return undefined;
    await chat.pause(everyMs);
  }
}

/** Who writes too much at once is told so, once. */
async function refuse({ visitorId }: Where, { attempts, chat }: ChannelPorts): Promise<Notice | undefined> {
  const actor = { callerHash: visitorId, conversationId: visitorId };
  const waits = await keepLimits('say', actor, Math.floor(chat.nowMs() / 1000), attempts);
  return waits === undefined ? undefined : 'slow-down';
}

async function talk(
  message: ChannelMessage,
  { messageId, visitorId, taken }: Where & { readonly taken: Taken },
  ports: ChannelPorts,
): Promise<ChannelOutcome> {
  const { conversationId } = taken;
  const read = wordsIn(message);
  const text = await wordsOf(read.kind === 'text' ? read.text : '', taken, ports);
  const attributes = ports.attributesOf(visitorId, conversationId);
  const { channel } = message;
  const arrivedAtMs = ports.chat.nowMs();
  const outcome = await takeMessage({ conversationId, channel, messageId, text, attributes, arrivedAtMs }, ports.chat);
  switch (outcome.kind) {
    case 'answered': {
      const state = await ports.chat.book.find(conversationId, Math.floor(arrivedAtMs / 1000));
      const parts = ports.render(channel, outcome.pieces, state?.asks);
      return sendParts(message, { messageId, parts, claimed: taken.partsClaimed }, ports);
    }
    case 'unavailable':
      return { kind: 'not-yet', reason: 'unavailable' };
    case 'over':
      return { kind: 'dropped', reason: 'over' };
    default:
      return tellOnce(
        message,
        { messageId, visitorId, notice: outcome.kind === 'too-long' ? 'too-long' : 'unclear' },
        ports,
      );
  }
}

/** Says what isn't the bot's to say, once in a while. */
async function tellOnce(
  message: ChannelMessage,
  { visitorId, notice }: Where & { readonly notice: Notice },
  ports: ChannelPorts,
): Promise<ChannelOutcome> {
  const windowSeconds = CHANNEL_POLICY.noticeEverySeconds;
  const key = `channel-notice-${notice}#${visitorId}`;
  const times = await ports.attempts.reserve({ key, windowSeconds }, Math.floor(ports.chat.nowMs() / 1000));
  if (times > 1 || (await ports.isSilenced(message))) return { kind: 'dropped', reason: 'told-already' };
  const part: OutgoingPart = ports.renderNotice(message.channel, notice);
  const sent = await ports.send(message, part);
  ports.count('ChannelParts', { channel: message.channel, outcome: sent.kind });
  return sent.kind === 'accepted' || sent.kind === 'unknown'
    ? { kind: 'sent' }
    : { kind: 'not-sent', reason: sent.kind };
}
