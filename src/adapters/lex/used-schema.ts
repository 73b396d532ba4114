import * as z from 'zod/mini';
import type { Used, UsedInShort } from '#business/chat/index';

const amount = z.number().check(z.nonnegative());

/** What functions used, as they tell each other. */
export const usedSchema = z.object({
  requests: amount,
  megabyteMs: amount,
  readUnits: amount,
  writeUnits: amount,
  tableCalls: amount,
}) satisfies z.ZodMiniType<Used>;

/** The same as it travels in the seal. */
export const usedInShortSchema = z.tuple([amount, amount, amount, amount, amount]) satisfies z.ZodMiniType<UsedInShort>;
