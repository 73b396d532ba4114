import type { HeldChat } from './chat-state.ts';
import { findOut, settleLost } from './find-out.ts';
import type { IncomingMessage } from './incoming-message.ts';
import { judgeTurn } from './judge-turn.ts';
import { keepAnswer } from './keep-answer.ts';
import type { Piece } from './piece.ts';
import { TURN_TIMES } from './policy.ts';
import type { ChatPorts } from './ports.ts';
import { fitsQuestion } from './read-text.ts';

export type MessageOutcome =
  | { readonly kind: 'answered'; readonly pieces: readonly Piece[] }
  /** It may have been acted on: it isn't to be sent again. */
  | { readonly kind: 'outcome-unknown' }
  /** Nothing was done, or somebody is at it: the same may be sent again. */
  | { readonly kind: 'unavailable' }
  /** Its id was used for other words. */
  | { readonly kind: 'differs' }
  /** Longer than an answer to what the bot asked may be; nothing was done. */
  | { readonly kind: 'too-long' }
  /** There is no such conversation, or not any more. */
  | { readonly kind: 'over' };

/**
 * Has a message answered once, however often it comes in and whatever breaks off.
 *
 *   claimed with the conversation ─► said to the bot, in one attempt ─► answer kept, conversation free
 *                 │                        ├─ surely not taken ─► given back
 *                 │                        └─ unknown ─► the bot is asked what it remembers, never told again
 *                 └─ whoever holds it is gone ─► the next one to come asks the bot the same
 */
export async function takeMessage(incoming: IncomingMessage, ports: ChatPorts): Promise<MessageOutcome> {
  for (;;) {
    const outcome = await tryToTake(incoming, ports);
    if (outcome) return outcome;
    if (ports.nowMs() - incoming.arrivedAtMs >= TURN_TIMES.mostWaitMs) return { kind: 'unavailable' };
    await ports.pause(TURN_TIMES.lookAgainMs);
  }
}

/** @returns undefined when it has to be looked at again */
async function tryToTake(incoming: IncomingMessage, ports: ChatPorts): Promise<MessageOutcome | undefined> {
  const { conversationId, channel, messageId, text } = incoming;
  const now = Math.floor(ports.nowMs() / 1000);
  // The message first: it is claimed together with the conversation, which is then seen as busy.
  const message = await ports.book.findMessage(conversationId, messageId);
  const chat = await ports.book.find(conversationId, now);
  const textMark = ports.markText(conversationId, text);
  const verdict = judgeTurn(chat, message, textMark, now);
  switch (verdict.kind) {
    case 'wait':
      return undefined;
    case 'settle':
      await settleLost(verdict, channel, ports);
      return undefined;
    case 'take': {
      if (!fitsQuestion(text, verdict.chat.asks)) return { kind: 'too-long' };
      const saidAtIso = new Date(incoming.arrivedAtMs).toISOString();
      const kept = { messageId, textMark, text: ports.redact(text, verdict.chat.asks), saidAtIso } as const;
      const held = await ports.book.claim(verdict.chat, { ...kept, state: 'claimed' }, now + TURN_TIMES.leaseSeconds);
      return held && askBot(held, incoming, ports);
    }
    default:
      return verdict;
  }
}

async function askBot(
  held: HeldChat,
  incoming: IncomingMessage,
  ports: ChatPorts,
): Promise<MessageOutcome | undefined> {
  const { text, attributes, arrivedAtMs } = incoming;
  const endsAtMs = arrivedAtMs + TURN_TIMES.answerWithinMs;
  for (;;) {
    const said = await ports.bot.say({ text, attributes, withinMs: endsAtMs - ports.nowMs() }, held);
    if (said.kind === 'answered') return keepAnswer(held, said.reply, incoming, ports);
    if (said.kind === 'unknown') return findOut(held, { ...incoming, isEnded: said.isEnded }, ports);
    const isWorthWhile = said.isBusy && ports.nowMs() - arrivedAtMs < TURN_TIMES.mostWaitMs;
    if (!isWorthWhile) {
      await ports.book.giveBack(held);
      return { kind: 'unavailable' };
    }
    await ports.pause(TURN_TIMES.lookAgainMs);
  }
}
