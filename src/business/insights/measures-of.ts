import type { ShopEvent } from '../events/index.ts';
import { countsOfConversation } from './conversation-counts.ts';
import { conversationOf, type ConversationState, NEW_CONVERSATION, withEvent } from './conversation-state.ts';
import { changeOf, type Counts, NO_COUNTS, sumOf } from './counts.ts';
import type { DayOf } from './day-of.ts';
import { countsOfEvent } from './event-counts.ts';
import { countsOfJourney } from './journey-counts.ts';
import { type Journey, NEW_JOURNEY, travellerOf, withStep } from './journey.ts';

/** What is known of the conversation and the journey that an event belongs to; absent before the first event of each. */
export interface SoFar {
  readonly conversation?: ConversationState;
  readonly journey?: Journey;
}

/** What an event changes: the figures by these increments, and what is known by the states after it. */
export interface Counted extends SoFar {
  readonly increments: Counts;
}

/**
 * What an event adds to the figures.
 *
 * Figures are those of whole conversations and journeys, as they are known so far: the increment is the difference of
 * what is known with the event and without it. Whatever order events come in, the increments sum to the same; each event
 * has to be counted once.
 */
export function measuresOf(event: ShopEvent, soFar: SoFar, dayOf: DayOf): Counted {
  const conversation = conversationChange(event, soFar.conversation, dayOf);
  const journey = journeyChange(event, soFar.journey, dayOf);
  const parts = [countsOfEvent(event, dayOf), conversation?.increments ?? NO_COUNTS, journey?.increments ?? NO_COUNTS];
  return {
    increments: sumOf(parts),
    ...(conversation && { conversation: conversation.after }),
    ...(journey && { journey: journey.after }),
  };
}

function conversationChange(event: ShopEvent, before: ConversationState | undefined, dayOf: DayOf) {
  if (conversationOf(event) === undefined) return undefined;
  const after = withEvent(before ?? NEW_CONVERSATION, event);
  const counted = before ? countsOfConversation(before, dayOf) : NO_COUNTS;
  return { after, increments: changeOf(counted, countsOfConversation(after, dayOf)) };
}

function journeyChange(event: ShopEvent, before: Journey | undefined, dayOf: DayOf) {
  if (travellerOf(event) === undefined) return undefined;
  const after = withStep(before ?? NEW_JOURNEY, event);
  const counted = before ? countsOfJourney(before, dayOf) : NO_COUNTS;
  return { after, increments: changeOf(counted, countsOfJourney(after, dayOf)) };
}
