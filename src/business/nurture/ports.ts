import type { ConsentStanding } from '#business/consents/index';
import type { ShopEvent } from '#business/events/index';
import type { Lead, LeadReader, NextTouch } from '#business/leads/index';
import type { PlainDate } from '../dates.ts';

/** Leads by the day of their next touch. */
export interface TouchBook extends LeadReader {
  /** Leads that are to be written to on a day; may be stale by a moment. @param shard 0 up to `TOUCH_SHARDS` */
  listDueTouches(day: PlainDate, shard: number, atMost: number): Promise<readonly Pick<Lead, 'leadId'>[]>;
  /**
   * Sets when the lead is written to next, and stores the event that tells of the touch which has come, both or neither.
   *
   * @param version as it was read: nothing is written if the lead has changed meanwhile
   */
  scheduleTouch(
    leadId: string,
    nextTouch: NextTouch | undefined,
    version: number,
    event: ShopEvent<'lead-touch-due'>,
  ): Promise<{ readonly kind: 'written' | 'changed-meanwhile' }>;
}

/** How far the clock has come. */
export interface TouchProgress {
  /** Through which day everything was looked through; undefined before the first look. */
  readProgress(): Promise<PlainDate | undefined>;
  saveProgress(day: PlainDate): Promise<void>;
}

export interface TouchPorts {
  readonly book: TouchBook;
  readonly progress: TouchProgress;
  /** Undefined of whom no consent was ever asked. */
  readonly standingOf: (leadId: string) => Promise<ConsentStanding | undefined>;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
  /** False when too little time is left for another page: the next look goes on. */
  readonly hasTime: () => boolean;
}
