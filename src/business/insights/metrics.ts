import { addMeasures, cellOf, type Counts, type Measures } from './counts.ts';

/** Measures that are CloudWatch metrics too, for the dashboard and alarms. */
export const METRICS: Readonly<Record<string, string>> = {
  conversations: 'Conversations',
  completed: 'ConversationsCompleted',
  turns: 'Turns',
  'missed-turns': 'TurnsMissed',
  'failed-turns': 'TurnsFailed',
  'slots-asked': 'SlotsAsked',
  'slots-filled': 'SlotsFilled',
  'offers-made': 'OffersMade',
  'offers-taken': 'OffersTaken',
  'chat-purchases': 'ChatPurchases',
  'chat-revenue-minor': 'ChatRevenueMinor',
  'capturing-conversations': 'ConversationsWithLead',
  'lead-revenue-minor': 'LeadRevenueMinor',
  ratings: 'Ratings',
  'rating-sum': 'RatingSum',
};

/** How much each metric changes by increments; what goes from one tier to another changes none. */
export function metricsOf(increments: Counts): Readonly<Record<string, number>> {
  const ofAll = [...increments].filter(([key]) => cellOf(key).by === 'all').map(([, measures]) => measures);
  const sums = ofAll.reduce<Measures>((sum, measures) => addMeasures(sum, measures), {});
  return Object.fromEntries(
    Object.entries(METRICS).flatMap(([measure, metric]) => (sums[measure] ? [[metric, sums[measure]] as const] : [])),
  );
}
