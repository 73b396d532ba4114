import type { Cursor, Hold } from './place.ts';
import type { HoldReason } from './policy.ts';
import type { Trail } from './trail.ts';

/**
 * The steps of a job, in their order. Each does the same when it is done again, so that whoever finds a job goes on where
 * it stands.
 *
 * An erasure goes through all places twice: what was written while the first round went on is found by the second, and
 * nothing new is written in that one, since the profile is gone.
 */
export const STEPS = {
  erasure: ['survey', 'hold', 'tombstones', 'erase', 'survey', 'hold', 'erase', 'finish'],
  export: ['survey', 'collect'],
} as const;
export type JobKind = keyof typeof STEPS;
export type StepName = (typeof STEPS)[JobKind][number];

/** Who asked. */
export const JOB_ORIGINS = ['page', 'chat', 'privacy-officer', 'retention'] as const;
export type JobOrigin = (typeof JOB_ORIGINS)[number];

/** How much of a person an erasure is of: absent for everything, `sign-up` for the lead and the consents alone. */
export type JobScope = 'sign-up';

/** How far a request to export or to erase a person has come. Holds personal data until it is done. */
export interface PrivacyJob {
  readonly jobId: string;
  readonly kind: JobKind;
  readonly origin: JobOrigin;
  readonly trail: Trail;
  readonly scope?: JobScope;
  /** Whose copy it is, where that is known by an id: a customer's, else a person's. */
  readonly copyOf?: string;
  /** What is put in the person's place. */
  readonly standIn: string;
  readonly givesUp: readonly HoldReason[];
  /** Which of the kind's steps is next. */
  readonly step: number;
  /** Which place the step is at, and where in it. */
  readonly place: number;
  readonly cursor?: Cursor;
  /** How long the trail was when the present round of a survey began. */
  readonly roundFrom: number;
  readonly holds: readonly Hold[];
  /** How much was changed, by place. */
  readonly counts: Readonly<Record<string, number>>;
  readonly failures: number;
  readonly requestedAtEpochSeconds: number;
  /** When it is to be gone on with. */
  readonly dueAtEpochSeconds: number;
  /** Raised by each change. */
  readonly version: number;
}

export type NewJob = Pick<
  PrivacyJob,
  'jobId' | 'kind' | 'origin' | 'trail' | 'standIn' | 'givesUp' | 'copyOf' | 'scope'
>;

export const newJob = (job: NewJob, nowEpochSeconds: number): PrivacyJob => ({
  ...job,
  step: 0,
  place: 0,
  roundFrom: 0,
  holds: [],
  counts: {},
  failures: 0,
  requestedAtEpochSeconds: nowEpochSeconds,
  dueAtEpochSeconds: nowEpochSeconds,
  version: 1,
});

/** What is known of a job that is over. */
export interface JobRecord {
  readonly jobId: string;
  readonly kind: JobKind;
  readonly origin: JobOrigin;
  readonly requestedAtEpochSeconds: number;
  readonly finishedAtEpochSeconds: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Keys of the documents that an export made, and whose they are: an erasure removes them. */
  readonly documents?: readonly string[];
  readonly owners?: readonly string[];
  readonly copyOf?: string;
  readonly expiresAtEpochSeconds: number;
}
