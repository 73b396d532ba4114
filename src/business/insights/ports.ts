import type { PlainDate } from '../dates.ts';
import type { ShopEvent } from '../events/index.ts';
import type { Counts } from './counts.ts';
import type { Counted, SoFar } from './measures-of.ts';

/** What is known of an event's conversation and journey, and at which version. */
export interface KnownSoFar extends SoFar {
  readonly versions: { readonly conversation: number; readonly journey: number };
}

/** By what conversations and journeys are kept: a journey by a pseudonym that leads to nobody without the shop's key. */
export interface Subjects {
  readonly conversation?: string;
  readonly journey?: string;
}

/** Where figures are counted. */
export interface InsightsCounter {
  /** Sees its own writes. @throws StorageUnavailableError, ItemCorruptError */
  find(subjects: Subjects): Promise<KnownSoFar>;

  /**
   * Adds the increments and keeps what is known, all or none, once for each event.
   *
   * @param known what was found before; nothing is written when it isn't so any more
   * @throws StorageUnavailableError: it may have been written, and asking again tells
   */
  keep(
    count: {
      readonly eventId: ShopEvent['id'];
      readonly subjects: Subjects;
      readonly known: KnownSoFar;
      readonly counted: Counted;
    },
    nowEpochSeconds: number,
  ): Promise<'counted' | 'known-event' | 'changed-meanwhile'>;
}

/** Where figures are read. */
export interface InsightsReader {
  /** Everything that was counted on these days, both included. May be stale by seconds. */
  countsBetween(from: PlainDate, to: PlainDate): Promise<Counts>;
}
