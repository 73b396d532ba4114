import type { ShopEvent } from '../events/index.ts';
import { conversationOf } from './conversation-state.ts';
import type { Counts } from './counts.ts';
import type { DayOf } from './day-of.ts';
import { pruned, travellerOf } from './journey.ts';
import { measuresOf } from './measures-of.ts';
import type { InsightsCounter, KnownSoFar, Subjects } from './ports.ts';

export interface CountPorts {
  readonly counter: InsightsCounter;
  readonly dayOf: DayOf;
  /** A keyed hash of a customer's id. */
  readonly pseudonymOf: (customerId: string) => Promise<string>;
}

export type CountOutcome =
  | { readonly kind: 'counted'; readonly increments: Counts }
  | { readonly kind: 'known-event' }
  /** Others count the same conversation again and again: the event has to come again. */
  | { readonly kind: 'busy' };

const MOST_ATTEMPTS = 5;

/**
 * Counts an event, once.
 *
 *     find what is known ─► measuresOf ─► keep, if it is still so ─┬─► counted
 *            ▲                                                     └─► changed meanwhile ─┐
 *            └────────────────────────────────────────────────────────────────────────────┘
 *
 * @throws StorageUnavailableError, ItemCorruptError
 */
export async function countEvent(
  event: ShopEvent,
  nowEpochSeconds: number,
  { counter, dayOf, pseudonymOf }: CountPorts,
): Promise<CountOutcome> {
  const subjects = await subjectsOf(event, pseudonymOf);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const known = await counter.find(subjects);
    const counted = measuresOf(event, fresh(known, nowEpochSeconds), dayOf);
    const outcome = await counter.keep({ eventId: event.id, subjects, known, counted }, nowEpochSeconds);
    if (outcome === 'counted') return { kind: 'counted', increments: counted.increments };
    if (outcome === 'known-event') return { kind: outcome };
  }
  return { kind: 'busy' };
}

async function subjectsOf(event: ShopEvent, pseudonymOf: CountPorts['pseudonymOf']): Promise<Subjects> {
  const conversation = conversationOf(event);
  const traveller = travellerOf(event);
  return {
    ...(conversation !== undefined && { conversation }),
    ...(traveller !== undefined && { journey: await pseudonymOf(traveller) }),
  };
}

const fresh = (known: KnownSoFar, nowEpochSeconds: number): KnownSoFar =>
  known.journey ? { ...known, journey: pruned(known.journey, new Date(nowEpochSeconds * 1000).toISOString()) } : known;
