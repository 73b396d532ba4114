import * as z from 'zod/mini';
import { EMPTY_MEMORY, type Memory, type Message } from '#conversation/turn/index';
import { isMessageKey } from '#conversation/messages/index';
import { INTENT_NAMES, SLOT_NAMES } from '#generated/bot';
import { identitySchema } from './identity-schema.ts';

const said = z.object({
  key: z.string().check(z.refine(isMessageKey)),
  params: z.optional(z.record(z.string(), z.unknown())),
});

const openQuestion = z
  .object({
    intent: z.enum(INTENT_NAMES),
    slot: z.nullable(z.string()),
    filled: z.record(z.string(), z.string()),
    reAsk: said,
    isToBeConfirmed: z.boolean(),
    timesMissed: z.int(),
  })
  .check(z.refine(({ intent, slot }) => slot === null || SLOT_NAMES[intent].some((name) => name === slot)));

const memorySchema = z.object({
  version: z.literal(1),
  hasIntroducedItself: z.boolean(),
  identity: z.exactOptional(identitySchema),
  openQuestion: z.exactOptional(openQuestion),
  lastSaid: z.array(said),
  validatedSlots: z.exactOptional(z.string()),
  timesLost: z.int(),
});

/**
 * Reads a memory that this or an earlier version of the bot wrote. What this version can't read is forgotten: memory is
 * safe to lose.
 */
export function decodeMemory(value: unknown): Memory {
  const parsed = z.safeParse(memorySchema, value);
  // A message's key and parameters were written together by `message`; the schema can't tie them by type.
  return parsed.success ? (parsed.data as Memory & { lastSaid: Message[] }) : EMPTY_MEMORY;
}
