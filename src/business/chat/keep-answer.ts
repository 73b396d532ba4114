import type { ShopEvent, TurnData } from '../events/index.ts';
import type { HeldChat } from './chat-state.ts';
import type { AnsweredMessage } from './incoming-message.ts';
import type { Piece } from './piece.ts';
import type { BotReply, ChatPorts, ChatProgress } from './ports.ts';
import { conversationRated } from './rate-conversation.ts';
import { sumOfUsed, usageOf, usedSince } from './used.ts';

export interface KeptAnswer {
  readonly kind: 'answered';
  readonly pieces: readonly Piece[];
}

/** Keeps the bot's answer and tells of the turn. @returns undefined when somebody else has settled it meanwhile */
export async function keepAnswer(
  held: HeldChat,
  reply: BotReply,
  message: AnsweredMessage,
  ports: ChatPorts,
): Promise<KeptAnswer | undefined> {
  const { pieces, facts, isRated } = reply;
  const customer = await customerOf(held, facts.customerId, ports);
  const nowMs = ports.nowMs();
  const verified: typeof customer = facts.customerId === undefined ? {} : customer;
  const { conversationId } = held;
  const variants = await ports.variantsOf({ conversationId, channel: message.channel, ...verified });
  const usage = usageOfTurn(held, reply, message.channel, ports);
  const told = turnTaken(held, { facts, tier: verified.tier, variants, usage }, message, {
    id: ports.newEventId(nowMs),
    nowMs,
  });
  const answer = { pieces, answeredAtIso: new Date(nowMs).toISOString(), ...progressBy(reply), ...customer };
  const rating = isRated && held.rating === undefined ? ports.readRating(message.text) : undefined;
  const isKept = await keepRated({ ...held, ...customer }, { held, answer, told, rating }, message, ports);
  if (!isKept) return undefined;

  if (facts.customerId !== undefined && held.customerId === undefined) await ports.book.tieTo(facts.customerId, held);
  return { kind: 'answered', pieces };
}

const progressBy = ({ mark, facts, usedInAll }: BotReply): ChatProgress => ({
  ...(mark !== undefined && { mark }),
  ...(facts.asks !== undefined && { asks: facts.asks }),
  ...(facts.offerId !== undefined && { offerId: facts.offerId }),
  ...(usedInAll && { usedByBot: usedInAll }),
});

interface Keeping {
  readonly held: HeldChat;
  readonly answer: Parameters<ChatPorts['book']['answer']>[1];
  readonly told: ShopEvent<'turn-taken'>;
  readonly rating: number | undefined;
}

/** With the rating in the same step; one that was given by a button at the same time counts, and the answer is kept all the same. */
async function keepRated(
  chat: HeldChat,
  { held, answer, told, rating }: Keeping,
  { channel }: AnsweredMessage,
  { book, newEventId }: Pick<ChatPorts, 'book' | 'newEventId'>,
): Promise<boolean> {
  if (rating !== undefined) {
    const nowMs = Date.parse(answer.answeredAtIso);
    const rated = conversationRated(chat, { rating, channel }, { id: newEventId(nowMs), nowMs });
    if (await book.answer(held, { ...answer, rating }, [told, rated])) return true;
  }
  return book.answer(held, answer, [told]);
}

/** Whose conversation it is by now: the one verified last, and their tier. */
async function customerOf(
  { customerId: before, tier }: HeldChat,
  customerId: string | undefined,
  { findTier }: ChatPorts,
): Promise<Pick<HeldChat, 'customerId' | 'tier'>> {
  if (customerId === undefined || customerId === before)
    return { ...(before !== undefined && { customerId: before }), ...(tier && { tier }) };
  const found = await findTier(customerId);
  return { customerId, ...(found && { tier: found }) };
}

interface Told {
  readonly facts: BotReply['facts'];
  readonly tier: HeldChat['tier'] | undefined;
  readonly variants: Readonly<Record<string, string>>;
  readonly usage: TurnData['usage'];
}

/** What the turn used: the bot's functions since the last answer, this one since it was asked last, and the sending. */
function usageOfTurn(
  { usedByBot }: HeldChat,
  { usedInAll, pieces, facts }: BotReply,
  channel: AnsweredMessage['channel'],
  { takeUsed, usageOfSending }: ChatPorts,
): TurnData['usage'] {
  const byBot = usedInAll && usedSince(usedByBot, usedInAll);
  const sending = usageOfSending?.(channel, pieces, facts.asks) ?? {};
  return { 'lex-text-request': 1, ...usageOf(sumOfUsed(byBot, takeUsed())), ...sending };
}

function turnTaken(
  { conversationId, turn, asks: asked }: HeldChat,
  { facts, tier, variants, usage }: Told,
  { channel, arrivedAtMs }: AnsweredMessage,
  { id, nowMs }: { readonly id: string; readonly nowMs: number },
): ShopEvent<'turn-taken'> {
  return {
    ...{ aggregate: `CONVERSATION#${conversationId}`, id, type: 'turn-taken' },
    occurredAtIso: new Date(nowMs).toISOString(),
    data: {
      ...facts,
      ...{ conversationId, channel, turn: turn + 1 },
      ...(asked !== undefined && { asked }),
      ...(tier && { tier }),
      variants,
      durationMs: Math.max(0, nowMs - arrivedAtMs),
      usage,
    },
  };
}
