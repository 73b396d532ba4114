import type { ShopEvent } from '../events/index.ts';
import { countsOfConversation } from './conversation-counts.ts';
import { conversationOf, type ConversationState, NEW_CONVERSATION, withEvent } from './conversation-state.ts';
import { type Counts, sumOf } from './counts.ts';
import type { DayOf } from './day-of.ts';
import { countsOfEvent } from './event-counts.ts';
import { countsOfJourney } from './journey-counts.ts';
import { type Journey, NEW_JOURNEY, travellerOf, withStep } from './journey.ts';

/** Counts events anew, all of them at once: what the figures have to be. An event that comes twice counts once. */
export function createRecount(dayOf: DayOf) {
  const seen = new Set<string>();
  const conversations = new Map<string, ConversationState>();
  const journeys = new Map<string, Journey>();
  const others: Counts[] = [];
  return {
    add(event: ShopEvent): void {
      if (seen.has(event.id)) return;
      seen.add(event.id);
      const conversation = conversationOf(event);
      if (conversation !== undefined)
        conversations.set(conversation, withEvent(conversations.get(conversation) ?? NEW_CONVERSATION, event));
      const traveller = travellerOf(event);
      if (traveller !== undefined) journeys.set(traveller, withStep(journeys.get(traveller) ?? NEW_JOURNEY, event));
      others.push(countsOfEvent(event, dayOf));
    },

    counts: (): Counts =>
      sumOf([
        ...others,
        ...[...conversations.values()].map((state) => countsOfConversation(state, dayOf)),
        ...[...journeys.values()].map((journey) => countsOfJourney(journey, dayOf)),
      ]),
  };
}
