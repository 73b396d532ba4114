import type { CustomerTier } from '../customers/index.ts';
import type { ShopEvent } from '../events/index.ts';
import { type BoughtInChat, boughtIn } from './bought.ts';

/** A customer's conversation, from where it was known that it was theirs. */
export interface Touch {
  /** The event that says so; ids sort by time. */
  readonly from: string;
  readonly atIso: string;
  readonly channel: string;
  readonly tier?: CustomerTier;
  readonly variants: Readonly<Record<string, string>>;
}

/** What led a customer, known by a pseudonym alone, to what they bought. */
export interface Journey {
  /** By the conversation's id. */
  readonly touches: Readonly<Record<string, Touch>>;
  /** By the event's id. */
  readonly purchases: Readonly<Record<string, BoughtInChat>>;
}

export const NEW_JOURNEY: Journey = { touches: {}, purchases: {} };

/** How long before a purchase a conversation may have led to it. */
export const ATTRIBUTION_DAYS = 30;
/** Purchases of so long ago are counted for good: no event of then is still on its way. Conversations that led to them are. */
export const JOURNEY_KEPT_DAYS = 30;

const MS_A_DAY = 86_400_000;
const before = (iso: string, days: number): string => new Date(Date.parse(iso) - days * MS_A_DAY).toISOString();

/** Whose journey it tells of; undefined where that isn't known. */
export const travellerOf = (event: ShopEvent): string | undefined =>
  event.type === 'turn-taken' || event.type === 'purchase-made' ? event.data.customerId : undefined;

/** The journey with another event, in whatever order they come. */
export function withStep(journey: Journey, event: ShopEvent): Journey {
  if (event.type === 'purchase-made')
    return { ...journey, purchases: { ...journey.purchases, [event.id]: boughtIn(event) } };
  if (event.type !== 'turn-taken') return journey;
  const { conversationId, channel, tier, variants } = event.data;
  const known = journey.touches[conversationId];
  if (known && known.from <= event.id) return journey;
  const touch: Touch = { from: event.id, atIso: event.occurredAtIso, channel, ...(tier && { tier }), variants };
  return { ...journey, touches: { ...journey.touches, [conversationId]: touch } };
}

/** The journey without what no event can change any more. */
export function pruned({ touches, purchases }: Journey, nowIso: string): Journey {
  const firstPurchase = before(nowIso, JOURNEY_KEPT_DAYS);
  const firstTouch = before(nowIso, JOURNEY_KEPT_DAYS + ATTRIBUTION_DAYS);
  const since = <Fact extends { readonly atIso: string }>(facts: Readonly<Record<string, Fact>>, iso: string) =>
    Object.fromEntries(Object.entries(facts).filter(([, { atIso }]) => Date.parse(atIso) >= Date.parse(iso)));
  return { touches: since(touches, firstTouch), purchases: since(purchases, firstPurchase) };
}

/** The conversations that may have led to a purchase, the first one first; the one that it was made in is the last. */
export function touchesBefore({ touches }: Journey, { atIso, conversationId }: BoughtInChat): readonly Touch[] {
  const at = Date.parse(atIso);
  const earlier = Object.entries(touches)
    .map(([id, touch]) => ({ id, touch, time: Date.parse(touch.atIso) }))
    .filter(({ id, time }) => id !== conversationId && time <= at && time >= at - ATTRIBUTION_DAYS * MS_A_DAY)
    .sort((one, other) => one.time - other.time || (one.id < other.id ? -1 : 1))
    .map(({ touch }) => touch);
  if (conversationId === undefined) return earlier;
  return [...earlier, touches[conversationId] ?? { from: '', atIso, channel: 'unknown', variants: {} }];
}
