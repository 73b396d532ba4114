import type { ConversationChannel, ShopEvent } from '../events/index.ts';
import type { ChatState } from './chat-state.ts';
import type { ChatPorts } from './ports.ts';

export const isRating = (rating: unknown): rating is number =>
  typeof rating === 'number' && Number.isInteger(rating) && rating >= 1 && rating <= 5;

/**
 * Takes a conversation's rating, once: the first one counts.
 *
 * @param rating 1 to 5
 * @returns the rating that counts
 */
export async function rateConversation(
  chat: ChatState,
  { rating, channel }: { readonly rating: number; readonly channel: ConversationChannel },
  { book, newEventId, nowMs }: Pick<ChatPorts, 'book' | 'newEventId' | 'nowMs'>,
): Promise<number> {
  if (chat.rating !== undefined) return chat.rating;
  const now = nowMs();
  const { conversationId } = chat;
  const event = conversationRated(chat, { rating, channel }, { id: newEventId(now), nowMs: now });
  if (await book.rate(conversationId, rating, event)) return rating;
  const found = await book.find(conversationId, Math.floor(now / 1000));
  return found?.rating ?? rating;
}

/** What tells of a conversation's rating. */
export const conversationRated = (
  { conversationId, customerId, tier }: Pick<ChatState, 'conversationId' | 'customerId' | 'tier'>,
  { rating, channel }: { readonly rating: number; readonly channel: ConversationChannel },
  { id, nowMs }: { readonly id: string; readonly nowMs: number },
): ShopEvent<'conversation-rated'> => ({
  ...{ aggregate: `CONVERSATION#${conversationId}`, id, type: 'conversation-rated' },
  occurredAtIso: new Date(nowMs).toISOString(),
  data: { conversationId, channel, rating, ...(customerId !== undefined && { customerId }), ...(tier && { tier }) },
});
