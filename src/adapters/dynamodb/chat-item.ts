import * as z from 'zod/mini';
import type { ChatState, KeptMessage, Piece, Used } from '#business/chat/index';
import { TRANSCRIPT_KEPT_DAYS } from '#business/chat/index';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { parseItem } from './parse-item.ts';

export const CHAT_KEPT_SECONDS = TRANSCRIPT_KEPT_DAYS * 86_400;

export const chatKey = (conversationId: string) => ({ key: `CHAT#${conversationId}` });
export const chatMessageKey = (conversationId: string, messageId: string) => ({
  key: `CHAT-MESSAGE#${conversationId}#${messageId}`,
});

const used = z.object({
  requests: z.number(),
  megabyteMs: z.number(),
  readUnits: z.number(),
  writeUnits: z.number(),
  tableCalls: z.number(),
}) satisfies z.ZodMiniType<Used>;

const chatSchema = z.object({
  conversationId: z.string(),
  version: z.int(),
  turn: z.int(),
  messageIds: z.array(z.string()),
  busyWith: z.exactOptional(z.string()),
  busyUntil: z.exactOptional(z.int()),
  mark: z.exactOptional(z.string()),
  asks: z.exactOptional(z.string()),
  offerId: z.exactOptional(z.string()),
  customerId: z.exactOptional(z.string()),
  tier: z.exactOptional(z.enum(CUSTOMER_TIERS)),
  rating: z.exactOptional(z.int()),
  usedByBot: z.exactOptional(used),
  isOver: z.exactOptional(z.literal(true)),
  expiresAtEpochSeconds: z.int(),
});

/** @returns undefined for one that is past its time @throws ItemCorruptError */
export function decodeChat(item: unknown, nowEpochSeconds: number): ChatState | undefined {
  const { busyWith, busyUntil, expiresAtEpochSeconds, ...chat } = parseItem('conversations', chatSchema, item);
  if (expiresAtEpochSeconds <= nowEpochSeconds) return undefined;
  const isBusy = busyWith !== undefined && busyUntil !== undefined;
  return { ...chat, ...(isBusy && { busy: { messageId: busyWith, untilEpochSeconds: busyUntil } }) };
}

const day = z.exactOptional(z.iso.date());
const piece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('choices'), choices: z.array(z.object({ label: z.string(), says: z.string() })) }),
  z.object({
    kind: z.literal('order'),
    orderNumber: z.string(),
    status: z.string(),
    carrier: z.exactOptional(z.string()),
    trackingNumber: z.exactOptional(z.string()),
    trackingUrl: z.exactOptional(z.string()),
    expectedOn: day,
    deliveredOn: day,
  }),
  z.object({
    kind: z.literal('offer'),
    offerId: z.string(),
    lines: z.array(z.object({ name: z.string(), quantity: z.int(), unitMinor: z.int() })),
    deliveryMinor: z.int(),
    totalMinor: z.int(),
    listMinor: z.exactOptional(z.int()),
    currency: z.string(),
    reasons: z.array(z.string()),
    notices: z.array(z.string()),
    expiresAtIso: z.iso.datetime(),
  }),
]) satisfies z.ZodMiniType<Piece>;

const messageSchema = z.object({
  messageId: z.string(),
  textMark: z.string(),
  text: z.string(),
  saidAtIso: z.iso.datetime(),
  state: z.enum(['claimed', 'answered', 'unknown']),
  pieces: z.exactOptional(z.array(piece)),
  answeredAtIso: z.exactOptional(z.iso.datetime()),
});

/** @throws ItemCorruptError */
export const decodeChatMessage = (item: unknown): KeptMessage => parseItem('conversations', messageSchema, item);
