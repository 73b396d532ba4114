import * as z from 'zod/mini';
import { CUSTOMER_TIERS } from '#business/customers/index';
import type { ConversationState, Journey } from '#business/insights/index';
import { LEAD_SOURCES } from '#business/leads/index';
import { parseItem } from './parse-item.ts';

const tier = z.exactOptional(z.enum(CUSTOMER_TIERS));
const channel = z.enum(['web', 'sms', 'messenger', 'whatsapp', 'voice']);
const text = z.exactOptional(z.string());
const variants = z.record(z.string(), z.string());

const purchases = z.record(
  z.string(),
  z.object({
    atIso: z.iso.datetime(),
    totalMinor: z.int(),
    tier,
    offerId: text,
    strategy: text,
    conversationId: text,
    orderBeforeMinor: z.exactOptional(z.int()),
  }),
);

const turn = z.object({
  turn: z.int(),
  atIso: z.iso.datetime(),
  channel,
  intent: z.string(),
  state: z.enum(['in-progress', 'fulfilled', 'failed']),
  isMissed: z.boolean(),
  isVerified: z.boolean(),
  asksToSignUp: z.boolean(),
  asks: text,
  asked: text,
  tier,
  offerId: text,
  variants,
});

const conversation: z.ZodMiniType<ConversationState> = z.object({
  turns: z.record(z.string(), turn),
  totals: z.record(z.string(), z.number()),
  ratings: z.record(z.string(), z.object({ rating: z.int(), atIso: z.iso.datetime(), channel, tier })),
  purchases,
  captures: z.record(
    z.string(),
    z.object({ source: z.enum(LEAD_SOURCES), isNew: z.boolean(), atIso: z.iso.datetime() }),
  ),
  messages: z.exactOptional(z.record(z.string(), z.object({ atIso: z.iso.datetime() }))),
});

const journey: z.ZodMiniType<Journey> = z.object({
  touches: z.record(
    z.string(),
    z.object({ from: z.string(), atIso: z.iso.datetime(), channel: z.string(), tier, variants }),
  ),
  purchases,
});

const kept = <State>(state: z.ZodMiniType<State>) => z.object({ version: z.int(), state });

/** @throws ItemCorruptError */
export const fromConversationItem = (item: unknown) => parseItem('insights', kept(conversation), item);
/** @throws ItemCorruptError */
export const fromJourneyItem = (item: unknown) => parseItem('insights', kept(journey), item);

/** Measures of a cell, of which there are several items: see `countKey`. @throws ItemCorruptError */
export function fromCountItem(stored: unknown) {
  const {
    measure: _,
    day: item,
    ...measures
  } = parseItem('insights', z.catchall(z.object({ measure: z.string(), day: z.string() }), z.number()), stored);
  return { cell: item.slice(0, item.lastIndexOf('#')), measures: measures as Readonly<Record<string, number>> };
}

/** Counters of a cell are spread over so many items, so that those who count at the same time seldom meet. */
const SHARDS = 8;

/** By the last character of the event's id, which is random. */
const shardOf = (eventId: string): number => (eventId.codePointAt(eventId.length - 1) ?? 0) % SHARDS;

/** `COUNTS#<month>` + `<day>#<by>#<of>#<shard>`. */
export const countKey = (cell: string, eventId: string) => ({
  measure: monthKey(cell.slice(0, 7)),
  day: `${cell}#${shardOf(eventId)}`,
});

export const monthKey = (month: string) => `COUNTS#${month}`;
