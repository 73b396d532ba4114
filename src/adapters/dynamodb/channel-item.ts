import * as z from 'zod/mini';
import type { Taken, Visit } from '#business/channels/index';
import { parseItem } from './parse-item.ts';

export const visitKey = (visitorId: string) => ({ key: `CHANNEL#${visitorId}` });
export const takenKey = (messageId: string) => ({ key: `CHANNEL-MESSAGE#${messageId}` });

/** A message that waits is a member by itself, so that messages come and go without knowing of each other. */
const WAITS = 'waits:';
export const waitsName = (messageId: string): string => `${WAITS}${messageId}`;

const visitSchema = z.looseObject({
  version: z.exactOptional(z.int()),
  conversationId: z.exactOptional(z.string()),
  lastAtEpochSeconds: z.exactOptional(z.int()),
});
const arrivedAt = z.number();

/** @throws ItemCorruptError */
export function decodeVisit(item: unknown): Visit {
  const { version = 0, conversationId, lastAtEpochSeconds, ...rest } = parseItem('conversations', visitSchema, item);
  const line = Object.entries(rest).flatMap(([name, at]) =>
    name.startsWith(WAITS) ? [[name.slice(WAITS.length), parseItem('conversations', arrivedAt, at)] as const] : [],
  );
  return {
    version,
    ...(conversationId !== undefined && { conversationId }),
    ...(lastAtEpochSeconds !== undefined && { lastAtEpochSeconds }),
    line: Object.fromEntries(line),
  };
}

const takenSchema = z.object({
  conversationId: z.string(),
  chose: z.exactOptional(z.object({ from: z.string(), index: z.int() })),
  partsClaimed: z.int(),
});

/** @throws ItemCorruptError */
export const decodeTaken = (item: unknown): Taken => parseItem('conversations', takenSchema, item);
