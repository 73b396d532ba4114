import type { HashContact } from '../customers/index.ts';
import type { DocumentStore } from '../documents/index.ts';
import type { ShopEvent } from '../events/index.ts';
import type { DoNotContact } from '../outreach/index.ts';
import type { JobRecord, PrivacyJob } from './job.ts';
import type { PersonalDataPlace } from './place.ts';

/** Requests to export or to erase people, and what became of them. Sees its own writes. */
export interface PrivacyJobs {
  find(jobId: string): Promise<PrivacyJob | undefined>;
  findRecord(jobId: string, nowEpochSeconds: number): Promise<JobRecord | undefined>;
  /** The newest copy of somebody's data that is still kept, of those that were asked for by their id. */
  findCopy(copyOf: string, nowEpochSeconds: number): Promise<JobRecord | undefined>;
  /** Jobs that aren't done. */
  listOpen(): Promise<readonly PrivacyJob[]>;
  /**
   * Keeps a new job, or the next version of one.
   *
   * @returns false when there is another version than the one before
   */
  keep(job: PrivacyJob): Promise<boolean>;
  /** The job is over: its record takes its place, and its events are told, all at once. */
  finish(job: PrivacyJob, record: JobRecord, events: readonly ShopEvent<'person-erased'>[]): Promise<void>;
}

/** Who was erased. Sees its own writes. */
export interface Tombstones {
  /** @returns when, in seconds since the epoch; undefined of who wasn't, or has signed up again since */
  erasedAt(channel: 'email' | 'sms', contact: string): Promise<number | undefined>;
}

export interface PrivacyPorts {
  readonly jobs: PrivacyJobs;
  /** In the order in which they are gone through. */
  readonly places: readonly PersonalDataPlace[];
  readonly doNotContact: Pick<DoNotContact, 'add'>;
  readonly documents: Pick<DocumentStore, 'put'>;
  readonly hashContact: HashContact;
  readonly newEventId: (nowEpochSeconds: number) => string;
}
