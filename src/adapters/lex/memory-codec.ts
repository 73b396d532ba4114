import * as z from 'zod/mini';
import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { DRAWN_AT, GROUP_TONES, MOMENTS, OFFERS } from '#business/experiments/index';
import { isMessageKey } from '#conversation/messages/index';
import { EMPTY_MEMORY, type Memory } from '#conversation/turn/index';
import { INTENT_NAMES, SLOT_NAMES } from '#generated/bot';
import { identitySchema } from './identity-schema.ts';
import { upgradeMemory } from './upgrade-memory.ts';
import { usedInShortSchema } from './used-schema.ts';

const said = z.object({
  key: z.string().check(z.refine(isMessageKey)),
  params: z.optional(z.record(z.string(), z.unknown())),
});

const known = z.object({ value: z.string(), source: z.enum(['said', 'guessed', 'remembered', 'profile']) });
const filled = z.record(z.string(), known);

const category = z.enum(PRODUCT_CATEGORIES);
const asks = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('product'), name: z.string() }),
  z.object({ kind: z.literal('other-thing'), name: z.string(), category: z.exactOptional(category) }),
  z.object({ kind: z.literal('shelf'), category }),
  z.object({ kind: z.literal('sale'), category: z.exactOptional(category) }),
]);

const task = z
  .object({
    intent: z.enum(INTENT_NAMES),
    filled,
    setAside: z.exactOptional(filled),
    asked: z.union([z.object({ slot: z.string() }), z.enum(['yes', 'change', 'drop'])]),
    timesMissed: z.int(),
    isToBeConfirmed: z.boolean(),
    isOffered: z.boolean(),
    nonce: z.exactOptional(z.string()),
    offerId: z.exactOptional(z.string()),
    rewardCode: z.exactOptional(z.string()),
    creditMinor: z.exactOptional(z.int()),
    asks: z.exactOptional(asks),
  })
  .check(
    z.refine(
      ({ intent, asked }) => typeof asked === 'string' || SLOT_NAMES[intent].some((name) => name === asked.slot),
    ),
  );

const offerName = { key: z.string(), offerId: z.string() };

const drawn = z.object({
  arm: z.templateLiteral([z.enum(OFFERS), '@', z.enum(MOMENTS)]),
  group: z.object({
    tier: z.exactOptional(z.enum(CUSTOMER_TIERS)),
    tone: z.enum(GROUP_TONES),
    drawnAt: z.enum(DRAWN_AT),
  }),
  category: z.exactOptional(category),
  isMade: z.exactOptional(z.literal(true)),
});

const memorySchema = z.object({
  version: z.literal(3),
  hasIntroducedItself: z.boolean(),
  identity: z.exactOptional(identitySchema),
  epoch: z.int(),
  known: filled,
  task: z.exactOptional(task),
  suspended: z.array(task),
  queue: z.array(z.object({ intent: z.enum(INTENT_NAMES), told: filled, asks: z.exactOptional(asks) })),
  lastIntent: z.exactOptional(z.enum(INTENT_NAMES)),
  ordered: z.exactOptional(z.array(z.string())),
  foreseen: z.exactOptional(
    z.object({
      orderNumber: z.string(),
      today: z.string(),
      play: z.enum(['expedite', 'deals', 'updates', 'none']),
      arrivesOn: z.exactOptional(z.string()),
      isInTrouble: z.exactOptional(z.literal(true)),
    }),
  ),
  shown: z.exactOptional(
    z.object({
      category: z.string(),
      skus: z.array(z.string()),
      bundle: z.exactOptional(z.array(z.string())),
      budget: z.exactOptional(z.string()),
    }),
  ),
  offer: z.exactOptional(z.object({ ...offerName, isSecond: z.exactOptional(z.literal(true)) })),
  drawn: z.exactOptional(drawn),
  declinedOffers: z.exactOptional(z.int()),
  unsettled: z.exactOptional(z.object({ ...offerName, nonce: z.string() })),
  mood: z.record(z.string(), z.union([z.number(), z.boolean()])),
  isRatingAwaited: z.boolean(),
  rater: z.exactOptional(z.string()),
  lastSaid: z.array(said),
  trail: z.array(z.string()),
  validatedSlots: z.exactOptional(z.string()),
  heard: z.exactOptional(z.object({ mark: z.int(), atEpochSeconds: z.int() })),
  timesLost: z.int(),
  between: z.exactOptional(z.array(z.enum(INTENT_NAMES))),
  isChild: z.exactOptional(z.literal(true)),
  handOff: z.exactOptional(z.object({ reference: z.string(), linesSince: z.int() })),
  used: z.exactOptional(usedInShortSchema),
});

/**
 * Reads a memory that this or an earlier version of the bot wrote. What this version can't read is forgotten: memory is
 * safe to lose.
 */
export function decodeMemory(value: unknown): Memory {
  const parsed = z.safeParse(memorySchema, upgradeMemory(value));
  // A message's key and parameters were written together by `message`; the schema can't tie them by type.
  return parsed.success ? (parsed.data as unknown as Memory) : EMPTY_MEMORY;
}
