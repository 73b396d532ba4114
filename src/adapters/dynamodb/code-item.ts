import * as z from 'zod/mini';
import type { ReservedTry } from '#business/one-time-codes/index';
import { parseItem } from './parse-item.ts';

const purposeSchema = z.object({
  target: z.exactOptional(z.string()),
  contact: z.exactOptional(z.object({ channel: z.enum(['email', 'sms']), to: z.string() })),
  claim: z.exactOptional(z.object({ orderNumber: z.string(), email: z.string() })),
  charge: z.exactOptional(z.string()),
});
const challengeSchema = z.object({
  challengeId: z.string(),
  purpose: purposeSchema,
  tries: z.int().check(z.nonnegative()),
  codeHash: z.exactOptional(z.string()),
});

/** What a refused update found comes as DynamoDB's API writes it: the document client leaves errors as they are. */
const refusedSchema = z.object({
  requestedAt: z.object({ L: z.array(z.object({ N: z.string().check(z.regex(/^\d+$/)) })).check(z.minLength(1)) }),
});

/** @throws ItemCorruptError */
export function decodeChallenge(item: unknown, conversationId: string): ReservedTry {
  const { purpose, ...challenge } = parseItem('conversations', challengeSchema, item);
  return { conversationId, ...challenge, ...purpose };
}

/**
 * The times of a conversation's requests, from the item of a refused update.
 *
 * @throws ItemCorruptError
 */
export const decodeRefused = (item: unknown): readonly number[] =>
  parseItem('conversations', refusedSchema, item).requestedAt.L.map(({ N }) => Number(N));
