import { createDynamoChatBook } from '#adapters/dynamodb/dynamo-chat-book';
import { createDynamoToldTurns } from '#adapters/dynamodb/dynamo-told-turns';
import type { ChatBook } from '#business/chat/index';
import type { ShopEvent } from '#business/events/index';
import { nowEpochSeconds } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { PATIENCE } from '../patience.ts';

/** What the shop's tables hold of a conversation. */
export interface Told {
  /** Its turns, the first one first. */
  readonly turns: readonly ShopEvent<'turn-taken'>[];
  /** Why the offer on the table costs what it costs; undefined where it isn't known. */
  readonly offerReasons?: readonly string[];
}

interface Tables {
  readonly events: string;
  readonly conversations: string;
}

/** Reads it from the tables of the machine that this runs on: in a deployed stage the function may read none. */
export function createReadTold(tables: Tables): (conversationId: string) => Promise<Told> {
  const client = createDocumentClient();
  const listTurns = createDynamoToldTurns(client, tables.events);
  const book = createDynamoChatBook(client, tables, PATIENCE);
  return async (conversationId) => {
    const turns = await listTurns(conversationId);
    const offerReasons = await reasonsOf(turns.at(-1)?.data.offerId, conversationId, book);
    return { turns, ...(offerReasons && { offerReasons }) };
  };
}

/** They stand on the card that was shown with the offer. */
async function reasonsOf(
  offerId: string | undefined,
  conversationId: string,
  book: Pick<ChatBook, 'find' | 'listMessages'>,
): Promise<readonly string[] | undefined> {
  if (offerId === undefined) return [];
  const chat = await book.find(conversationId, nowEpochSeconds());
  const messages = await book.listMessages(conversationId, chat?.messageIds ?? []);
  const pieces = messages.flatMap(({ pieces = [] }) => pieces);
  return pieces.flatMap((piece) => (piece.kind === 'offer' && piece.offerId === offerId ? [piece.reasons] : [])).at(-1);
}
