import {
  type ConversationState,
  type Counts,
  countsOfDays,
  type InsightsCounter,
  type InsightsReader,
  type Journey,
  sumOf,
} from '#business/insights/index';

interface Kept<State> {
  readonly state: State;
  readonly version: number;
}

/** Figures in memory, as the adapter keeps them. */
export function createInMemoryInsights(): InsightsCounter & InsightsReader {
  const events = new Set<string>();
  const conversations = new Map<string, Kept<ConversationState>>();
  const journeys = new Map<string, Kept<Journey>>();
  let counts: Counts = new Map();
  const versionsOf = ({ conversation = '', journey = '' }) => ({
    conversation: conversations.get(conversation)?.version ?? 0,
    journey: journeys.get(journey)?.version ?? 0,
  });

  return {
    find({ conversation = '', journey = '' }) {
      const [one, other] = [conversations.get(conversation), journeys.get(journey)];
      const versions = versionsOf({ conversation, journey });
      return Promise.resolve({
        versions,
        ...(one && { conversation: one.state }),
        ...(other && { journey: other.state }),
      });
    },

    keep({ eventId, subjects, known, counted }) {
      if (events.has(eventId)) return Promise.resolve('known-event');
      const versions = versionsOf(subjects);
      const isUnchanged = JSON.stringify(versions) === JSON.stringify(known.versions);
      if (!isUnchanged) return Promise.resolve('changed-meanwhile');
      events.add(eventId);
      const { conversation = '', journey = '' } = subjects;
      if (counted.conversation)
        conversations.set(conversation, { state: counted.conversation, version: versions.conversation + 1 });
      if (counted.journey) journeys.set(journey, { state: counted.journey, version: versions.journey + 1 });
      counts = sumOf([counts, counted.increments]);
      return Promise.resolve('counted');
    },

    countsBetween: (from, to) => Promise.resolve(countsOfDays(counts, from, to)),
  };
}
