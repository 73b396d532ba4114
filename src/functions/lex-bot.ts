import type { LexAddress, LexSessions } from '#adapters/lex-runtime/lex-sessions';
import type { LexTurn } from '#adapters/lex-runtime/lex-turn';
import { digest } from '#adapters/node-crypto/digest';
import { type BotReply, type ChatBot, type ChatState, fromShort } from '#business/chat/index';
import type { OfferStore } from '#business/offers/index';
import { describeTurn, offerCardOf, placeCards, saidIn, toPieces } from '#conversation/chat/index';
import type { Channel, Memory } from '#conversation/turn/index';
import { count } from '#platform/index';

/** The session attribute in which the memory travels. */
export const SEAL_ATTRIBUTE = 'sealedMemory';

/** The bot in Lex as every channel talks to it, and what it remembers of a conversation. */
export interface LexBot extends ChatBot {
  /** A stranger's, when there is none. */
  remember(conversationId: string): Promise<Memory>;
}

/** Opens the memory that came with a turn; a stranger's when there is none. */
export type OpenMemory = (address: LexAddress, turn: LexTurn | undefined) => Promise<Memory>;

export interface LexBotParts {
  readonly sessions: LexSessions;
  readonly addressOf: (conversationId: string) => Promise<LexAddress>;
  readonly open: OpenMemory;
  readonly offers: Pick<OfferStore, 'find'>;
  readonly now: () => number;
  /** In which form the bot's texts come. */
  readonly form?: Channel;
}

/** Lex's answers as the chat shows them, with cards for what the memory and the store of offers say beside. */
export function composeLexBot({ sessions, addressOf, open, offers, now, form = 'chat' }: LexBotParts): LexBot {
  async function replyOf(address: LexAddress, turn: LexTurn, before: ChatState): Promise<BotReply> {
    const memory = await open(address, turn);
    const texts = turn.said.flatMap(({ text }) => text ?? []);
    const facts = describeTurn(memory, { ...turn, texts, form }, now());
    // An offer is shown with the answer that makes it, and not again with each that follows.
    const isNew = memory.offer !== undefined && memory.offer.offerId !== before.offerId;
    const offer = isNew && memory.offer ? await offers.find(memory.offer) : undefined;
    const seal = turn.sessionAttributes[SEAL_ATTRIBUTE];
    return {
      pieces: placeCards(toPieces(turn.said), saidIn(memory, texts, form), {
        offer: offer && offerCardOf(offer, now()),
        form,
      }),
      ...(seal !== undefined && { mark: digest(seal) }),
      facts,
      isRated: facts.said.includes('stop.rated'),
      ...(memory.used && { usedInAll: fromShort(memory.used) }),
    };
  }

  return {
    async say({ text, attributes, withinMs }, before) {
      const address = await addressOf(before.conversationId);
      const outcome = await sessions.say(address, { text, attributes, withinMs });
      if (outcome.kind === 'answered') return { kind: 'answered', reply: await replyOf(address, outcome.turn, before) };
      count('ChatTurnsFailed', { code: outcome.code });
      return outcome;
    },

    async look(before) {
      const address = await addressOf(before.conversationId);
      const turn = await sessions.look(address);
      return turn && replyOf(address, turn, before);
    },

    async forget(conversationId) {
      const isForgotten = await sessions.forget(await addressOf(conversationId));
      if (!isForgotten) count('ChatTurnsFailed', { code: 'not-forgotten' });
    },

    async remember(conversationId) {
      const address = await addressOf(conversationId);
      return open(address, await sessions.look(address));
    },
  };
}
