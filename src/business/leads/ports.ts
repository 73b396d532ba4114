import type { ConsentStanding } from '#business/consents/index';
import type { CustomerRepository } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import type { LifetimeValues } from '#business/history/index';
import type { PeopleStore } from '#business/people/index';
import type { PlainDate } from '../dates.ts';
import type { Lead, NextTouch } from './lead.ts';
import type { LeadCapture, LeadRecord } from './record.ts';
import type { ScoreEntry } from './score/score-change.ts';
import type { WelcomeCode } from './welcome-code.ts';

/** Reads leads. Sees its own writes. */
export interface LeadReader {
  /** Of a lead that was merged into another: that one. */
  find(leadId: string): Promise<Lead | undefined>;
}

/** A capture with all that it changes: written together or not at all. */
export interface CaptureWrite {
  /** With the version after the one that was read; the first is 1. */
  readonly lead: LeadRecord;
  readonly capture: LeadCapture;
  /** Absent when the score is made of the same reasons as before. */
  readonly entry?: ScoreEntry;
  /** Only for a new lead. */
  readonly welcomeCode?: WelcomeCode;
  /** Leads that turned out to be this one, as they were read: they point here from now on. */
  readonly absorbs: readonly LeadRecord[];
  readonly events: readonly ShopEvent<'lead-captured' | 'lead-scored'>[];
}

/** A new score: the lead, its log and the event are written together or not at all. */
export interface RescoreWrite {
  readonly lead: LeadRecord;
  readonly entry?: ScoreEntry;
  readonly event?: ShopEvent<'lead-scored'>;
}

/**
 * `changed-meanwhile`: a lead has another version than the one before, there is such a capture, or the person whose lead it
 * is was erased; nothing was written.
 */
export interface LeadWritten {
  readonly kind: 'written' | 'changed-meanwhile';
}

/** Where leads are kept. Sees its own writes, but for the list of due touches. */
export interface LeadBook {
  /** Of a lead that was merged into another: that one. */
  find(leadId: string): Promise<LeadRecord | undefined>;
  /** Oldest first; those of the leads that it absorbed come with it. */
  listCaptures(lead: Pick<LeadRecord, 'leadId' | 'absorbed'>): Promise<readonly LeadCapture[]>;
  /** Oldest first. */
  listScoreEntries(leadId: string): Promise<readonly ScoreEntry[]>;
  capture(write: CaptureWrite): Promise<LeadWritten>;
  rescore(write: RescoreWrite): Promise<LeadWritten>;
  findWelcomeCode(code: string): Promise<WelcomeCode | undefined>;
  /**
   * Sets when the lead is written to next; without a touch it isn't.
   *
   * @param version as it was read
   * @param event that tells of the touch which has come, written with it
   */
  scheduleTouch(
    leadId: string,
    nextTouch: NextTouch | undefined,
    version: number,
    event?: ShopEvent<'lead-touch-due'>,
  ): Promise<LeadWritten>;
  /**
   * Leads that are to be written to on a day; may be stale by a moment.
   *
   * @param shard 0 up to `TOUCH_SHARDS`
   */
  listDueTouches(day: PlainDate, shard: number, atMost: number): Promise<readonly Pick<Lead, 'leadId' | 'version'>[]>;
  /** Keeps the log for as long as the lead is kept: whoever captures again keeps both longer. */
  keepLog(lead: Pick<LeadRecord, 'leadId' | 'expiresAtEpochSeconds'>): Promise<void>;
}

/** Where facts for a score come from. */
export interface ScorePorts {
  readonly people: Pick<PeopleStore, 'findById'>;
  readonly customers: Pick<CustomerRepository, 'findById'>;
  readonly lifetimeValues: Pick<LifetimeValues, 'find'>;
  readonly consents: { standingOf(pseudonym: string): Promise<ConsentStanding> };
}

export interface CapturePorts extends Omit<ScorePorts, 'people'> {
  readonly people: PeopleStore;
  readonly book: Pick<LeadBook, 'find' | 'listCaptures' | 'capture' | 'findWelcomeCode'>;
  /** Sorts by time. */
  readonly newEventId: (nowEpochMilliseconds: number) => string;
  /** "WELCOME-" and what nobody can guess. */
  readonly newWelcomeCode: () => string;
  /** IANA. */
  readonly shopTimeZone: string;
}

export interface RescorePorts extends ScorePorts {
  readonly book: Pick<LeadBook, 'find' | 'listCaptures' | 'rescore'>;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
  readonly shopTimeZone: string;
  readonly isDisposable: (email: string) => boolean;
}
